package xiezhi.server.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log, for the audit administrator only. */
@RestController
class AuditController {
    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    /** A page of lines, newest first. */
    record Page(List<AuditLog.Line> entries, Optional<Long> next) {}

    @GetMapping("/api/audit")
    Page page(@RequestParam Optional<Long> after, @RequestParam(defaultValue = "100") int limit) {
        var lines = log.before(after.orElse(Long.MAX_VALUE), Math.max(1, limit));
        return new Page(
                lines,
                lines.size() < limit
                        ? Optional.empty()
                        : Optional.of(lines.getLast().number()));
    }
}
