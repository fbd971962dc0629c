package fadu.web;

import fadu.Characters;
import fadu.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops what holds characters that cannot be kept, whichever page it is for; the fault page says in which field. */
final class WholeTexts extends OncePerRequestFilter {
    private static final String WORDS = WholeTexts.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var broken = broken(request);
        if (broken.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(WORDS, Characters.broken(Characters.shown(broken.get())));
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** The first name of a field, or of a file, that cannot be kept or whose text cannot. */
    private static Optional<String> broken(HttpServletRequest request) {
        try {
            // What is no text at all Tomcat stops by itself.
            return request.getParameterMap().entrySet().stream()
                    .filter(e -> !Stream.concat(Stream.of(e.getKey()), Stream.of(e.getValue()))
                            .allMatch(Characters::whole))
                    .map(Map.Entry::getKey)
                    .findFirst();
        } catch (InvalidFileNameException e) {
            return Optional.of(e.getName());
        }
    }

    /** Why it was stopped, if it was. */
    static Optional<Words> said(HttpServletRequest request) {
        return request.getAttribute(WORDS) instanceof Words words ? Optional.of(words) : Optional.empty();
    }
}
