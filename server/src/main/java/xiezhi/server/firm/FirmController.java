package xiezhi.server.firm;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;

/** The register of firms: list, one firm with its outlets and cases, and the firm a case is about. */
@RestController
class FirmController {
    /** Most firms of a page. */
    private static final int MOST = 500;

    /** Most cases shown with a firm. */
    private static final int MOST_CASES = 200;

    private static final Set<String> TYPES = Set.of("", "full", "simple", "registered");

    private final FirmStore firms;
    private final Scopes scopes;
    private final AuditLog audit;
    private final Clock clock;

    FirmController(FirmStore firms, Scopes scopes, AuditLog audit, Clock clock) {
        this.firms = firms;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page, where the next one begins, and how many firms there are in all. */
    record Page(List<FirmStore.Line> firms, Optional<String> next, long total) {}

    /** All that is known of a firm. */
    record Whole(@JsonUnwrapped FirmStore.Line line, List<Firm.Limit> limits, List<FirmStore.Case> about) {}

    /** The firm of a case, if it is in the register. */
    record OfCase(Optional<FirmStore.Name> firm) {}

    @GetMapping("/api/firms")
    Page page(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String validity,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "200") int limit,
            Principal principal) {
        if (!TYPES.contains(type)) {
            throw Problem.badRequest("type 应为 full、simple、registered 之一，请刷新页面后重试");
        }
        if (!validity.isEmpty() && PermitValidity.named(validity).isEmpty()) {
            throw Problem.badRequest("validity 应为 valid、ending、ended 之一，请刷新页面后重试");
        }
        var filter = new FirmStore.Filter(words.strip(), type, PermitValidity.named(validity));
        var scope = scopes.of(principal);
        var today = LocalDate.now(clock);
        var most = Math.clamp(limit, 1, MOST);
        var page = firms.firms(filter, today, scope, after, most);
        Optional<String> next = page.size() < most
                ? Optional.empty()
                : Optional.of(page.getLast().firm().id());
        audit.add(principal.getName(), "list-firms", Integer.toString(page.size()), "done");
        return new Page(page, next, firms.count(filter, today, scope));
    }

    @GetMapping("/api/firms/{id}")
    Whole firm(@PathVariable String id, Principal principal) {
        var scope = scopes.of(principal);
        var line = firms.firm(id, LocalDate.now(clock), scope).orElseThrow(() -> Problem.notFound("企业"));
        audit.add(principal.getName(), "read-firm", id, "done");
        var about = firms.cases(line.firm(), scope, MOST_CASES);
        return new Whole(line, firms.limits(id), about);
    }

    @GetMapping("/api/cases/{case}/firm")
    OfCase ofCase(@PathVariable("case") String name, Principal principal) {
        return new OfCase(firms.ofCase(name, scopes.of(principal)));
    }
}
