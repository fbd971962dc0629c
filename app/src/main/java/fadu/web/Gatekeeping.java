package fadu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who is let in at all, and the headers that keep a page from being misused. What one may see is decided further in. */
@Configuration(proxyBeanMethods = false)
class Gatekeeping {
    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    AuthenticationManager authentication(SignInCheck check) {
        return new ProviderManager(List.of(check));
    }

    /** In a cookie, so that a form stays good when the server was started again while it was filled in. */
    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("fadu-form");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").path("/"));
        return tokens;
    }

    /** The page that is shown next says why, or asks whoever was known for a password of his own. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        request.getSession().setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, why);
        if (why instanceof OwnPasswordFirst) {
            // Whoever knew the session's token before shall not choose the password.
            request.changeSessionId();
        }
        response.sendRedirect(why instanceof OwnPasswordFirst ? "/sign-in/password" : "/sign-in?failed");
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Tokens tokens) {
        return http.securityContext(context -> context.securityContextRepository(tokens))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .addFilterBefore(new WholeTexts(), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in",
                                "/sign-in/password",
                                "/sign-in/passkey",
                                "/sign-in/issuer/*",
                                "/language/*",
                                "/static/**",
                                "/feed/*",
                                "/error",
                                "/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .authenticationDetailsSource(SignInCheck.From::of)
                        .defaultSuccessUrl("/")
                        .failureHandler(Gatekeeping::failed))
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                        .logoutSuccessUrl("/sign-in?left"))
                .httpBasic(basic -> basic.disable())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                        // Other names under this one belong to other houses.
                        .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .build();
    }
}
