package fadu.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What is said where the server itself refuses an address, before any page or route is asked: in words, as they would. */
final class Refusing extends ErrorReportValve {
    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>请求有误</title></head><body>\
            <p>请求有误：地址或所填内容中有不能使用的字符，或者过长。请返回上一页，核对后重试。</p>\
            <p lang="en">The request was not understood: the address, or what was filled in, has characters that cannot be \
            used, or is too long. Go back, check it and try again.</p>\
            <p><a href="/">回到首页 · To the start page</a></p></body></html>
            """;
    private static final String PROBLEM = """
            {"type": "/api/docs#malformed", "title": "%s", "status": %d, "detail": "%s", "reasons": []}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var uri = request.getRequestURI();
        boolean called = uri != null && uri.startsWith("/api/");
        var bytes = (called ? problem(request, response.getStatus()) : PAGE).getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType(called ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
            response.finishResponse();
        } catch (IOException e) {
            // Whoever asked has gone.
            container.getLogger().debug("not told", e);
        }
    }

    private static String problem(Request request, int status) {
        var asked = request.getHeader("Accept-Language");
        return asked != null && asked.startsWith("en")
                ? PROBLEM.formatted(
                        "The request cannot be read",
                        status,
                        "the address has characters that cannot be used, or is too long")
                : PROBLEM.formatted("请求有误", status, "地址中有不能使用的字符，或者过长");
    }
}
