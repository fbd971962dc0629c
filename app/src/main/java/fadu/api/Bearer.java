package fadu.api;

import fadu.Trouble;
import fadu.access.ApiTokens;
import fadu.store.Watch;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out for whom a call speaks, by its {@code Authorization: Bearer}. */
final class Bearer extends OncePerRequestFilter {
    private static final String BEARER = "bearer ";
    private static final int LONGEST = 200;

    private final ApiTokens tokens;
    private final Watch watch;
    private final Writing writing;

    Bearer(ApiTokens tokens, Watch watch, Writing writing) {
        this.tokens = tokens;
        this.watch = watch;
        this.writing = writing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        try {
            if (given != null
                    && given.length() <= LONGEST
                    && given.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
                tokens.holder(given.substring(BEARER.length()).strip(), watch.instant())
                        .ifPresent(holder -> SecurityContextHolder.setContext(new SecurityContextImpl(
                                UsernamePasswordAuthenticationToken.authenticated(holder, null, List.of()))));
            }
        } catch (Trouble away) {
            writing.answer(new Declined(ProblemKind.AWAY, away.words()), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Nobody, or somebody unknown, called. */
    void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"fadu\"");
        writing.answer(
                new Declined(
                        ProblemKind.TOKEN,
                        new fadu.Words(
                                "请以 Authorization: Bearer 出示“我的账户”中生成、未到期的令牌",
                                "show a token, made on “My account” and not ended, as Authorization: Bearer")),
                request,
                response);
    }
}
