package fadu.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A problem by RFC 9457, in the language that was asked for.
 *
 * @param type what sort of problem, told on the page of the API
 * @param instance the path that was called
 * @param rule the first rule that is in the way
 * @param basis its articles
 * @param reasons all of them
 * @param confirm what {@code Fadu-Confirm} holds when the call is sent again, where it is only doubtful
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Optional<String> rule,
        Optional<String> basis,
        List<Reason> reasons,
        Optional<String> confirm) {

    static Problem of(Declined declined, HttpServletRequest request) {
        var locale = language(request);
        var reasons = Reason.of(declined.reasons(), locale);
        var first = reasons.stream().findFirst();
        return new Problem(
                "/api/docs#" + declined.kind().id(),
                declined.kind().title().in(locale),
                declined.kind().status(),
                first.map(Reason::detail).orElse(declined.words().in(locale)),
                request.getRequestURI(),
                first.map(Reason::rule),
                first.map(Reason::basis),
                reasons,
                declined.confirm());
    }

    /** Chinese unless English is asked for. */
    static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}
