package fadu.api;

import fadu.Trouble;
import fadu.store.DatabaseTrouble;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a program is told when a call came to nothing. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(Declined.class)
    ResponseEntity<Problem> declined(Declined declined, HttpServletRequest request) {
        return answer(declined, request);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Problem> unread(HttpServletRequest request) {
        return answer(
                Declined.malformed(
                        "请求的内容读不懂：请核对 JSON、各项名称和类型",
                        "the request cannot be read: check the JSON, the names and the types"),
                request);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Problem> failed(Exception error, HttpServletRequest request) {
        if (error instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(
                    Declined.malformed("请求缺少必要的参数或格式不对", "the request lacks a parameter, or has one in a wrong form"),
                    request);
        }
        var told = error instanceof RuntimeException e ? DatabaseTrouble.of(e) : error;
        if (told instanceof Trouble trouble) {
            LOG.warn("{}: {}", request.getRequestURI(), trouble.getMessage());
            return answer(new Declined(ProblemKind.AWAY, trouble.words()), request);
        }
        LOG.error("{} failed", request.getRequestURI(), error);
        return answer(new Declined(ProblemKind.FAILED, ProblemKind.FAILED.title()), request);
    }

    static ResponseEntity<Problem> answer(Declined declined, HttpServletRequest request) {
        var problem = Problem.of(declined, request);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Problem.language(request).toLanguageTag())
                .body(problem);
    }
}
