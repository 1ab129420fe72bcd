package xiezhi.server.account;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.organisation.Organisation;

/** Accounts, for the security administrator only. Every change is noted. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {
    private final AccountStore accounts;
    private final AccountChanges changes;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Clock clock;

    AccountController(
            AccountStore accounts, AccountChanges changes, Organisation organisation, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
    }

    /** An account without its password. */
    record Line(
            String account,
            String person,
            String unit,
            String unitName,
            Optional<String> officer,
            Optional<String> identity,
            List<String> roles,
            String state,
            Optional<Instant> until) {}

    /** A password for one sign-in. */
    record OneTime(String account, String password, Instant until) {}

    @GetMapping
    List<Line> all(Principal principal) {
        audit.add(principal.getName(), "list-accounts", "", "done");
        var units = organisation.names();
        return accounts.all().stream().map(account -> line(account, units)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OneTime make(@RequestBody AccountChanges.Wanted wanted, Principal principal) {
        var name = wanted.account().orElse("").strip();
        var password = changes.make(wanted);
        audit.add(principal.getName(), "add-account", subject(name, wanted), "done");
        return new OneTime(name, password.words(), password.until());
    }

    @PutMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String name, @RequestBody AccountChanges.Wanted wanted, Principal principal) {
        changes.change(name, wanted, principal.getName());
        audit.add(principal.getName(), "change-account", subject(name, wanted), "done");
    }

    @PostMapping("/{name}/password")
    OneTime resetPassword(@PathVariable String name, Principal principal) {
        var password = changes.resetPassword(name, principal.getName());
        audit.add(principal.getName(), "reset-password", name, "done");
        return new OneTime(name, password.words(), password.until());
    }

    @PostMapping("/{name}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(@PathVariable String name, Principal principal) {
        changes.putBarred(name, true, principal.getName());
        audit.add(principal.getName(), "lock-account", name, "done");
    }

    @PostMapping("/{name}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable String name, Principal principal) {
        changes.putBarred(name, false, principal.getName());
        audit.add(principal.getName(), "unlock-account", name, "done");
    }

    @PostMapping("/{name}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String name, Principal principal) {
        changes.end(name, principal.getName());
        audit.add(principal.getName(), "end-account", name, "done");
    }

    private static String subject(String name, AccountChanges.Wanted wanted) {
        var isLinked = wanted.identity().filter(each -> !each.isBlank()).isPresent();
        return name + " " + String.join(",", wanted.roles()) + (isLinked ? " oidc" : "");
    }

    private Line line(Account account, Map<String, String> units) {
        var standing = account.standing();
        var state = standing.endedAt().isPresent()
                ? "ended"
                : standing.isBarred() ? "barred" : standing.isLocked(clock.instant()) ? "locked" : "free";
        return new Line(
                account.name(),
                account.person(),
                account.unit(),
                units.getOrDefault(account.unit(), ""),
                account.officer(),
                account.identity(),
                account.roles().stream().map(Role::id).toList(),
                state,
                state.equals("locked") ? standing.lockedUntil() : standing.endedAt());
    }
}
