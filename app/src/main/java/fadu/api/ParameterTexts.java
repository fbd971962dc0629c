package fadu.api;

import fadu.Characters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;

/** Judges what stands behind the question mark of a call, such as the name of a file, before a route sees it. */
final class ParameterTexts implements HandlerInterceptor {
    /** They keep nothing of what they are asked. */
    private static final Set<String> KEEPING_NOTHING = Set.of("GET", "HEAD", "DELETE", "OPTIONS");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var doubts = new Doubts(Confirmed.of(request));
        boolean keeps = !KEEPING_NOTHING.contains(request.getMethod());
        parameters(request).forEach((name, values) -> {
            Doubts.whole(name, name);
            for (var value : values) {
                if (keeps) {
                    doubts.judge(name, value);
                } else {
                    Doubts.whole(name, value);
                }
            }
        });
        doubts.ask();
        return true;
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            // Bytes that are no UTF-8, or a % that stands for none.
            throw new Declined(ProblemKind.MALFORMED, Characters.UNREAD);
        }
    }
}
