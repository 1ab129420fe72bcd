package xiezhi.server.account;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.server.Problem;
import xiezhi.server.organisation.Organisation;

/** Who acts: the person behind a session. */
@Component
public class Actors {
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

    private Account account(Principal principal) {
        return accounts.account(principal.getName()).orElseThrow(() -> Problem.notFound("账号"));
    }
}
