package fadu.api;

import fadu.access.ApiTokens;
import fadu.access.Reach;
import fadu.matter.House;
import fadu.rule.World;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives a route its {@link Caller}, after its scopes were looked at. */
final class CallerResolver implements HandlerMethodArgumentResolver, HandlerInterceptor {
    private final House house;
    private final InstantSource clock;

    CallerResolver(House house, InstantSource clock) {
        this.house = house;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        var holder = holder().orElseThrow(Declined::unknown);
        if (http == null) {
            throw new IllegalStateException("not an HTTP request");
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, World.ZONE);
        var book = house.editions().current();
        var reach = Reach.of(house.posts(), house.units(), book.law(), holder.jurisdiction(), holder.person(), today);
        return new Caller(house, holder, Problem.language(http), now, today, book, reach, Confirmed.of(http));
    }

    /** A token that is not good for the route gets no further. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var endpoint = handler instanceof HandlerMethod m ? m.getMethodAnnotation(Endpoint.class) : null;
        if (endpoint == null || endpoint.scopes().length == 0) {
            return true;
        }
        boolean good = holder().filter(h -> Arrays.stream(endpoint.scopes()).anyMatch(h.scopes()::contains))
                .isPresent();
        if (!good) {
            throw new Declined(ProblemKind.SCOPE, endpoint.scopes()[0].words());
        }
        return true;
    }

    private static Optional<ApiTokens.Holder> holder() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ApiTokens.Holder h
                ? Optional.of(h)
                : Optional.empty();
    }
}
