package fadu.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no route was reached. */
record Writing(JsonMapper json) {
    void answer(Declined declined, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = Problem.of(declined, request);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, Problem.language(request).toLanguageTag());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
