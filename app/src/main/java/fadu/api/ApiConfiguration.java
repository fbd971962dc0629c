package fadu.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fadu.access.ApiTokens;
import fadu.access.ReadLog;
import fadu.matter.House;
import fadu.store.Watch;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The parts of the API. It knows no cookie: who calls is told by the token of each call. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountRoutes.class,
    ApprovalRoutes.class,
    BodyTexts.class,
    BulkRoutes.class,
    CalendarDayRoutes.class,
    CalendarRoutes.class,
    ChangeRoutes.class,
    DeputyRoutes.class,
    DocsPage.class,
    DraftRoutes.class,
    DueRoutes.class,
    FigureRoutes.class,
    FileRoutes.class,
    FormRoutes.class,
    HandoverRoutes.class,
    LeadRoutes.class,
    ListFileRoutes.class,
    LogRoutes.class,
    MatterRoutes.class,
    NoticeRoutes.class,
    OfficeRoutes.class,
    OpenApiRoutes.class,
    PaperRoutes.class,
    Problems.class,
    ProcedureRoutes.class,
    ReadRoutes.class,
    RegisterRoutes.class,
    ReplyRoutes.class,
    ReportPaperRoutes.class,
    ReportRoutes.class,
    SplitRoutes.class,
    ViewRoutes.class,
    WebhookRoutes.class,
    YearRoutes.class
})
public class ApiConfiguration {
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    @Bean
    ApiTokens apiTokens(House house) {
        return new ApiTokens(house.database());
    }

    @Bean
    Reading readingOfTheApi(ReadLog reads, Watch watch) {
        return new Reading(reads, watch);
    }

    @Bean
    JsonMapperBuilderCustomizer wordsOfTheApi() {
        return builder -> builder.changeDefaultPropertyInclusion(
                        given -> given.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .withConfigOverride(
                        List.class, lists -> lists.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Before the desk's own, which has everything else. */
    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, ApiTokens tokens, Watch watch, JsonMapper json) {
        var bearer = new Bearer(tokens, watch, new Writing(json));
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(bearer, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/docs", "/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint((request, response, e) -> bearer.unknown(request, response)))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT)))
                .build();
    }

    /** An address that no chain lets pass; a program is told so as of anything else. */
    @Bean
    RequestRejectedHandler rejected(JsonMapper json) {
        var others = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (request.getRequestURI().startsWith("/api/")) {
                new Writing(json)
                        .answer(
                                Declined.malformed("地址中有不能使用的字符", "the address has characters that cannot be used"),
                                request,
                                response);
            } else {
                others.handle(request, response, rejected);
            }
        };
    }

    @Bean
    WebMvcConfigurer api(House house, InstantSource clock) {
        var callers = new CallerResolver(house, clock);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(callers);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(callers).addPathPatterns("/api/**");
                registry.addInterceptor(new ParameterTexts()).addPathPatterns("/api/**");
            }
        };
    }
}
