package fadu.api;

import fadu.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Judges a body before a route sees it: what is missing, what cannot be kept, and what looks like a state secret.
 */
@RestControllerAdvice(basePackageClasses = BodyTexts.class)
final class BodyTexts extends RequestBodyAdviceAdapter {
    /** As much as a form of the desk may have. */
    private static final int MOST = 12 * 1024 * 1024;

    private static final Words TOO_BIG = new Words(
            "JSON 最多 12 MB；大的内容请先以 POST /api/v1/files 发送",
            "JSON has at most 12 MB; send what is big with POST /api/v1/files first");

    private final HttpServletRequest request;

    /**
     * @param request the one that is answered just now
     */
    BodyTexts(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage sent,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var bytes = sent.getBody().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new Declined(ProblemKind.TOO_BIG, TOO_BIG);
        }
        return new Whole(sent.getHeaders(), new ByteArrayInputStream(bytes));
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage sent,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        var doubts = new Doubts(Confirmed.of(request));
        judge("", body, doubts);
        doubts.ask();
        return body;
    }

    private static void judge(String at, @Nullable Object value, Doubts doubts) {
        switch (value) {
            case null -> {}
            case String text -> doubts.judge(at, text);
            case Map<?, ?> map ->
                map.forEach((name, held) -> {
                    Doubts.whole(at, String.valueOf(name));
                    judge(at + "." + name, held, doubts);
                });
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    judge(at + "[" + i + "]", list.get(i), doubts);
                }
            }
            case Record whole -> {
                for (var component : whole.getClass().getRecordComponents()) {
                    var name = at.isEmpty() ? component.getName() : at + "." + component.getName();
                    var held = held(whole, component);
                    if (held == null && !RecordSchemas.optional(component)) {
                        throw Problems.lacking(name);
                    }
                    judge(name, held, doubts);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object held(Record whole, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A body that was read whole. */
    private record Whole(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
