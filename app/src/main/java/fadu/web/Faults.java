package fadu.web;

import fadu.Trouble;
import fadu.Words;
import fadu.store.DatabaseTrouble;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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
     */
    public record View(int status, String kind, Optional<Words> words) {}

    /** What Spring, Tomcat or the gatekeeping stopped. */
    @RequestMapping("/error")
    ResponseEntity<byte[]> stopped(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer s ? s : 404;
        return page(request, HttpStatusCode.valueOf(status), Optional.empty());
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
            return page(request, HttpStatus.SERVICE_UNAVAILABLE, Optional.of(trouble.words()));
        }
        LOG.error("{} failed", request.getRequestURI(), error);
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, Optional.empty());
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatusCode status, Optional<Words> words) {
        var kind = switch (status.value()) {
            case 403 -> "closed";
            case 404, 405 -> "missing";
            case 503 -> "away";
            default -> status.is4xxClientError() ? "unclear" : "failed";
        };
        return pages.page(status, "fault", frames.frame(request), new View(status.value(), kind, words));
    }
}
