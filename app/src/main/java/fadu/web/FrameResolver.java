package fadu.web;

import fadu.Words;
import fadu.matter.Editions;
import fadu.notice.Notices;
import fadu.org.Jurisdiction;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a page's method its {@link Frame}. */
final class FrameResolver implements HandlerMethodArgumentResolver {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final InstantSource clock;
    private final Places places;
    private final Notices notices;
    private final Editions editions;

    /** As it was when a page was shown last: a page that says that the database is away must not ask it. */
    private volatile boolean planned;

    FrameResolver(InstantSource clock, Places places, Notices notices, Editions editions) {
        this.clock = clock;
        this.places = places;
        this.notices = notices;
        this.editions = editions;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) {
            throw new IllegalStateException("not an HTTP request");
        }
        var visitor = visitor(http.getUserPrincipal());
        if (visitor.isPresent()) {
            places.place(visitor.get().jurisdiction());
            planned = editions.published()
                    .flatMap(e -> editions.at(e).law().year("plan"))
                    .isPresent();
        } else {
            places.only();
        }
        var unread =
                visitor.map(v -> notices.unread(v.jurisdiction(), v.person())).orElse(0);
        return frame(http, unread);
    }

    /** The frame from memory alone, so that a page can be shown when the database cannot be asked. */
    Frame frame(HttpServletRequest request) {
        return frame(request, 0);
    }

    private Frame frame(HttpServletRequest request, int unread) {
        var visitor = visitor(request.getUserPrincipal());
        var place = places.remembered(visitor.map(Visitor::jurisdiction));
        var query = request.getQueryString();
        return new Frame(
                Language.of(request),
                request.getRequestURI() + (query == null ? "" : "?" + query),
                visitor,
                LocalDate.ofInstant(clock.instant(), ZONE),
                place.map(Jurisdiction::name).orElse(new Words("", "")),
                place.map(Jurisdiction::demo).orElse(false),
                planned,
                csrf(request),
                unread);
    }

    private static Optional<Visitor> visitor(@Nullable Principal principal) {
        return principal instanceof Authentication a && a.getPrincipal() instanceof Visitor v
                ? Optional.of(v)
                : Optional.empty();
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
