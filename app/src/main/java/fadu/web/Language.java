package fadu.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The language of the pages, kept in a cookie; Chinese unless English was chosen. */
@Controller
final class Language {
    private static final String COOKIE = "fadu-language";
    private static final int YEAR = 365 * 24 * 3600;

    static Locale of(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && cookie.getValue().equals("en")) {
                    return Locale.ENGLISH;
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    @GetMapping("/language/{language:zh|en}")
    String choose(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return "redirect:" + (local(back) ? back : "/");
    }

    /** Only a path of this house: a link that leads elsewhere could be made to look like ours. */
    static boolean local(String back) {
        return back.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    }
}
