package xiezhi.server.docket;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import xiezhi.store.ReadTables;

/**
 * Lets lists wait for what was written before they were asked for: whoever has added to a case finds it in every list.
 * After {@link #LONGEST} a list shows what it has.
 */
@Component
class FreshLists implements HandlerInterceptor, WebMvcConfigurer {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** Addresses whose answers come from read tables. */
    private static final String[] LISTS = {
        "/api/cases",
        "/api/cases/counts",
        "/api/cases/*/firm",
        "/api/desk",
        "/api/reviews",
        "/api/deliberations",
        "/api/disclosures",
        "/api/handovers",
        "/api/firms/**",
        "/api/monitoring/statistics"
    };

    private final ReadTables tables;

    FreshLists(ReadTables tables) {
        this.tables = tables;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(LISTS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object mapped)
            throws InterruptedException {
        tables.await(LONGEST);
        return true;
    }
}
