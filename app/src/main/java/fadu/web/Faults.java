package fadu.web;

import fadu.Characters;
import fadu.Trouble;
import fadu.Unready;
import fadu.Words;
import fadu.docket.HeadMoved;
import fadu.docket.KeyUsed;
import fadu.store.DatabaseTrouble;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person is told when a page cannot be shown: one sentence and the next step, never a stack trace. */
@Controller
@ControllerAdvice
public final class Faults implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private static final List<String> ASKING_PASSWORDS = List.of("/sign-in", "/account", "/admin");
    private static final Set<String> CARRIED = Set.of("_csrf", "key", "since", "doubts");

    private final Pages pages;
    private final FrameResolver frames;

    Faults(Pages pages, FrameResolver frames) {
        this.pages = pages;
        this.frames = frames;
    }

    /**
     * @param status the HTTP status, shown small
     * @param kind which of the texts
     * @param words a sentence of the house, where there is one
     * @param typed what was filled in, by the name of its field, where it is not lost
     */
    public record View(int status, String kind, Optional<Words> words, Map<String, String> typed) {}

    /** What Spring, Tomcat or the gatekeeping stopped. */
    @RequestMapping("/error")
    ResponseEntity<byte[]> stopped(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer s ? s : 404;
        var said = WholeTexts.said(request);
        var typed = said.isPresent() ? typed(request) : Map.<String, String>of();
        return page(request, HttpStatusCode.valueOf(status), said, typed);
    }

    /** What a form held, so that it can be taken over; of forms that ask for passwords nothing is shown again. */
    private static Map<String, String> typed(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var typed = new TreeMap<String, String>();
        if (ASKING_PASSWORDS.stream().noneMatch(path::startsWith)) {
            request.getParameterMap().forEach((name, values) -> {
                if (!CARRIED.contains(name)) {
                    typed.put(Characters.shown(name), Characters.shown(String.join("\n", values)));
                }
            });
        }
        return typed;
    }

    @ExceptionHandler(Missing.class)
    ResponseEntity<byte[]> missing(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, Optional.empty());
    }

    @ExceptionHandler(Closed.class)
    ResponseEntity<byte[]> closed(HttpServletRequest request, Closed closed) {
        return page(request, HttpStatus.FORBIDDEN, Optional.of(closed.words()));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> failed(HttpServletRequest request, Exception error) {
        if (error instanceof ErrorResponse known) {
            return page(request, known.getStatusCode(), Optional.empty());
        }
        var told = error instanceof RuntimeException e ? DatabaseTrouble.of(e) : error;
        if (told instanceof Trouble trouble) {
            LOG.warn("{}: {}", request.getRequestURI(), trouble.getMessage());
            return page(request, status(trouble), Optional.of(trouble.words()));
        }
        LOG.error("{} failed", request.getRequestURI(), error);
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, Optional.empty());
    }

    /** Somebody else was first, what was sent is at fault, or the house cannot: the disk or the database has a cause. */
    private static HttpStatus status(Trouble trouble) {
        return switch (trouble) {
            case KeyUsed _, HeadMoved _ -> HttpStatus.CONFLICT;
            case Unready _ -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> trouble.getCause() == null ? HttpStatus.BAD_REQUEST : HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatusCode status, Optional<Words> words) {
        return page(request, status, words, Map.of());
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpStatusCode status, Optional<Words> words, Map<String, String> typed) {
        var kind = switch (status.value()) {
            case 403 -> "closed";
            case 404, 405 -> "missing";
            case 503 -> "away";
            default -> status.is4xxClientError() ? "unclear" : "failed";
        };
        return pages.page(status, "fault", frames.frame(request), new View(status.value(), kind, words, typed));
    }
}
