package xiezhi.server.account;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import xiezhi.core.admission.Actor;
import xiezhi.server.Problem;
import xiezhi.server.organisation.Organisation;

/** Who acts: the person behind a session. */
@Component
public class Actors {
    private static final String ASKING = Actors.class.getName() + ".asking";

    private final AccountStore accounts;
    private final Organisation organisation;

    Actors(AccountStore accounts, Organisation organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /** The person signed in as admission sees it, with the roles and qualifications of today. */
    public Actor actor(Principal principal) {
        var account = account(principal);
        return new Actor(
                account.person(),
                account.roles().stream().map(Role::id).toList(),
                account.officer().map(organisation::qualifications).orElse(List.of()));
    }

    /** Id of the unit of the person signed in; empty for none. */
    public String unit(Principal principal) {
        return account(principal).unit();
    }

    /** Id of the unit of an account; empty for none. */
    public String unitOf(String name) {
        return accounts.account(name).map(Account::unit).orElse("");
    }

    /** Remembers for the rest of a request who asks: several parts of the server want to know. */
    static void note(HttpServletRequest request, Account account) {
        request.setAttribute(ASKING, account);
    }

    private Account account(Principal principal) {
        return noted().filter(account -> account.name().equals(principal.getName()))
                .orElseGet(() -> looked(principal));
    }

    private static Optional<Account> noted() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(ASKING, RequestAttributes.SCOPE_REQUEST))
                .filter(Account.class::isInstance)
                .map(Account.class::cast);
    }

    private Account looked(Principal principal) {
        return accounts.account(principal.getName()).orElseThrow(() -> Problem.notFound("账号"));
    }
}
