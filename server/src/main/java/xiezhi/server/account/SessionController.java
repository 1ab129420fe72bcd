package xiezhi.server.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.ServerSetting;
import xiezhi.server.organisation.Organisation;

/** Signing in and out. */
@RestController
@RequestMapping("/api/session")
class SessionController {
    private final SignIn signIn;
    private final AccountStore accounts;
    private final SecurityContextRepository contexts;
    private final Organisation organisation;
    private final ServerSetting setting;
    private final Clock clock;

    SessionController(
            SignIn signIn,
            AccountStore accounts,
            SecurityContextRepository contexts,
            Organisation organisation,
            ServerSetting setting,
            Clock clock) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.contexts = contexts;
        this.organisation = organisation;
        this.setting = setting;
        this.clock = clock;
    }

    /** What is typed to sign in. */
    record Credentials(Optional<String> account, Optional<String> password) {}

    /** A change of password. */
    record PasswordChange(
            Optional<String> old, @JsonProperty("new") Optional<String> fresh) {}

    /** Who is signed in. */
    record Session(
            String account,
            String name,
            String unit,
            List<String> roles,
            boolean isDemo,
            boolean mustChangePassword,
            LocalDate today) {}

    @PostMapping
    Session signIn(@RequestBody Credentials typed, HttpServletRequest request, HttpServletResponse response) {
        var account =
                signIn.account(typed.account().orElse(""), typed.password().orElse(""), request.getRemoteAddr());
        var authorities = account.roles().stream()
                .map(role -> new SimpleGrantedAuthority(SessionCheck.authority(role)))
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account.name(), null, authorities));
        request.getSession(true);
        request.changeSessionId();
        contexts.saveContext(context, request, response);
        return session(account);
    }

    @GetMapping
    Session session(Principal principal) {
        return session(accounts.account(principal.getName()).orElseThrow(() -> Problem.notFound("账号")));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        request.getSession().invalidate();
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordChange change, Principal principal) {
        signIn.changePassword(
                principal.getName(), change.old().orElse(""), change.fresh().orElse(""));
    }

    private Session session(Account account) {
        return new Session(
                account.name(),
                account.person(),
                organisation.name(account.unit()),
                account.roles().stream().map(Role::id).toList(),
                setting.isDemo(),
                account.password().mustChange(),
                LocalDate.now(clock));
    }
}
