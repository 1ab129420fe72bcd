package xiezhi.server.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.server.Problem;
import xiezhi.server.oidc.IdentityProvider;

/** Signing in and out. */
@RestController
@RequestMapping("/api/session")
class SessionController {
    private final SignIn signIn;
    private final AccountStore accounts;
    private final Sessions sessions;
    private final IdentityProvider provider;

    SessionController(SignIn signIn, AccountStore accounts, Sessions sessions, IdentityProvider provider) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.provider = provider;
    }

    /** What is typed to sign in. */
    record Credentials(Optional<String> account, Optional<String> password) {}

    /** A change of password. */
    record PasswordChange(
            Optional<String> old, @JsonProperty("new") Optional<String> fresh) {}

    /**
     * How one may sign in beside a password.
     *
     * @param oidc what the agency's own sign-in is called
     */
    record Ways(Optional<String> oidc) {}

    /** Where the browser goes to sign in. */
    record Begun(String location) {}

    /** With what the browser came back; without a code when the provider refused. */
    record Returned(Optional<String> code, Optional<String> state) {}

    @GetMapping("/ways")
    Ways ways() {
        return new Ways(provider.name());
    }

    @PostMapping
    Sessions.Session signIn(@RequestBody Credentials typed, HttpServletRequest request, HttpServletResponse response) {
        var account =
                signIn.account(typed.account().orElse(""), typed.password().orElse(""), request.getRemoteAddr());
        return sessions.begin(account, Optional.empty(), request, response);
    }

    @PostMapping("/oidc")
    Begun begin(HttpServletRequest request) {
        signIn.limit(request.getRemoteAddr());
        return new Begun(provider.begin(request));
    }

    @PostMapping("/oidc/answer")
    Sessions.Session answer(@RequestBody Returned returned, HttpServletRequest request, HttpServletResponse response) {
        signIn.limit(request.getRemoteAddr());
        var identity = provider.identity(
                request, returned.code().orElse(""), returned.state().orElse(""));
        return sessions.begin(signIn.account(identity), Optional.of(identity), request, response);
    }

    @GetMapping
    Sessions.Session session(Authentication who) {
        return sessions.session(accounts.account(who.getName()).orElseThrow(() -> Problem.notFound("账号")), who);
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
}
