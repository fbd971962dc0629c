package fadu.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How long the server takes for each visit, from the question's first to the answer's last byte within it; before all else. */
@Configuration(proxyBeanMethods = false)
class ServerTime {
    /** A caller says in this header what he visits. */
    static final String VISIT = "X-Visit";

    private static final Map<String, ConcurrentLinkedQueue<Double>> TOOK = new ConcurrentHashMap<>();

    /** Milliseconds of each visit since they were last asked for. */
    static Map<String, List<Double>> taken() {
        var taken = new HashMap<String, List<Double>>();
        TOOK.forEach((visit, took) -> {
            taken.put(visit, List.copyOf(took));
            took.clear();
        });
        return taken;
    }

    @Bean
    FilterRegistrationBean<Filter> measuring() {
        var first = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            long began = System.nanoTime();
            chain.doFilter(request, response);
            response.flushBuffer();
            double took = (System.nanoTime() - began) / 1e6;
            var visit = request instanceof HttpServletRequest http ? http.getHeader(VISIT) : null;
            if (visit != null) {
                TOOK.computeIfAbsent(visit, v -> new ConcurrentLinkedQueue<>()).add(took);
            }
        });
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }
}
