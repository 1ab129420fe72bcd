package xiezhi.server.scope;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import xiezhi.core.docket.DocketId;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;

/**
 * Stands in front of every address that names a case or an import, so that no endpoint can forget to ask: whatever is
 * mapped below {@code /api/cases/{…}} and {@code /api/imports/{…}}, and any address or query with a variable
 * {@code case}. Lists cannot be judged here; they take {@link Scope#units()} into their statement.
 */
@Component
class ScopeCheck implements HandlerInterceptor, WebMvcConfigurer {
    /** Addresses below {@code /api/cases} that name no case and ask for the scope in their statement. */
    private static final Set<String> LISTS = Set.of("counts");

    private static final String CASE = "case";
    private static final int AREA = 2;
    private static final int NAME = 3;

    private final Scopes scopes;
    private final AuditLog audit;

    ScopeCheck(Scopes scopes, AuditLog audit) {
        this.scopes = scopes;
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object mapped) {
        var principal = Optional.ofNullable(request.getUserPrincipal());
        principal.ifPresent(who -> check(request, who));
        return true;
    }

    private void check(HttpServletRequest request, Principal who) {
        var parts = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .split("/");
        var variables = variables(request);
        Optional.ofNullable(variables.get(CASE)).ifPresent(name -> requireCase(who, name));
        Optional.ofNullable(request.getParameter(CASE)).ifPresent(name -> requireCase(who, name));
        if (parts.length <= NAME) {
            return;
        }
        var variable = Optional.ofNullable(variables.get(parts[NAME].replaceAll("[{}]|:.*", "")));
        if (parts[AREA].equals("cases") && !LISTS.contains(parts[NAME])) {
            requireCase(who, variable.orElseThrow(() -> Problem.notFound("案件")));
        }
        if (parts[AREA].equals("imports")) {
            requireImport(who, variable.orElseThrow(() -> Problem.notFound("导入任务")));
        }
    }

    private void requireCase(Principal who, String name) {
        try {
            scopes.requireCase(who, new DocketId(name));
        } catch (IllegalArgumentException noName) {
            // No docket can be called that; the endpoint says so in its own words.
            return;
        } catch (Problem outside) {
            audit.add(who.getName(), "read-case", name, "out-of-scope");
            throw outside;
        }
    }

    private void requireImport(Principal who, String id) {
        try {
            scopes.requireImport(who, UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound("导入任务");
        } catch (Problem outside) {
            audit.add(who.getName(), "read-import", id, "out-of-scope");
            throw outside;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
    }
}
