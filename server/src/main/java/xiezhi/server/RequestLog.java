package xiezhi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line a request in the log: method, pattern of the address, status, milliseconds in the server, from its first filter to the end of the answer. Never the address itself, the account or
 * the content, for these may name persons; who did what stands in the audit log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String NO_PATTERN = "-";
    private static final double NANOS_OF_A_TENTH = 1e5;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.atInfo()
                    .addKeyValue("method", request.getMethod())
                    .addKeyValue("route", pattern == null ? NO_PATTERN : pattern.toString())
                    .addKeyValue("status", response.getStatus())
                    .addKeyValue("millis", Math.round((System.nanoTime() - from) / NANOS_OF_A_TENTH) / 10.0)
                    .log("request");
        }
    }
}
