package fadu.api;

import fadu.Characters;
import fadu.Trouble;
import fadu.Unready;
import fadu.docket.HeadMoved;
import fadu.docket.KeyUsed;
import fadu.store.DatabaseTrouble;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.DatabindException;

/** What a program is told when a call came to nothing. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(Declined.class)
    ResponseEntity<Problem> declined(Declined declined, HttpServletRequest request) {
        return answer(declined, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unread(HttpMessageNotReadableException error, HttpServletRequest request) {
        return unread(at(error.getCause()), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unread(MethodArgumentTypeMismatchException error, HttpServletRequest request) {
        return unread(error.getName(), request);
    }

    private static ResponseEntity<Problem> unread(String at, HttpServletRequest request) {
        var where = at.isEmpty() ? "" : " (" + at + ")";
        return answer(
                Declined.malformed(
                        "请求的内容读不懂" + where + "：请核对 JSON、各项名称和类型",
                        "the request cannot be read" + where + ": check the JSON, the names and the types"),
                request);
    }

    /** Where in the body it was, as far as that is known. */
    private static String at(@Nullable Throwable cause) {
        return cause instanceof DatabindException bound
                ? bound.getPath().stream()
                        .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
                        .map(Characters::shown)
                        .collect(Collectors.joining("."))
                : "";
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Problem> failed(Exception error, HttpServletRequest request) {
        if (error instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(
                    error instanceof MissingRequestHeaderException missing
                            ? lacking(missing.getHeaderName())
                            : error instanceof MissingServletRequestParameterException missing
                                    ? lacking(missing.getParameterName())
                                    : Declined.malformed(
                                            "请求缺少必要的参数或格式不对",
                                            "the request lacks a parameter, or has one in a wrong form"),
                    request);
        }
        var told = error instanceof RuntimeException e ? DatabaseTrouble.of(e) : error;
        if (told instanceof Trouble trouble) {
            LOG.warn("{}: {}", request.getRequestURI(), trouble.getMessage());
            return answer(new Declined(kind(trouble), trouble.words()), request);
        }
        LOG.error("{} failed", request.getRequestURI(), error);
        return answer(new Declined(ProblemKind.FAILED, ProblemKind.FAILED.title()), request);
    }

    /** Whose trouble it is: somebody else was first, the house cannot at the moment, or the call itself is at fault. */
    private static ProblemKind kind(Trouble trouble) {
        return switch (trouble) {
            case KeyUsed _, HeadMoved _ -> ProblemKind.CONFLICT;
            case Unready _ -> ProblemKind.AWAY;
            // What happened to the disk or the database has a cause.
            default -> trouble.getCause() == null ? ProblemKind.MALFORMED : ProblemKind.AWAY;
        };
    }

    static Declined lacking(String name) {
        return Declined.malformed("请求缺少 " + name, "the request lacks " + name);
    }

    static ResponseEntity<Problem> answer(Declined declined, HttpServletRequest request) {
        var problem = Problem.of(declined, request);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Problem.language(request).toLanguageTag())
                .body(problem);
    }
}
