package xiezhi.server.account;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.server.Problem;

/** Who acts: the person behind a session, as admission sees it. */
@Component
public class Actors {
    private final AccountStore accounts;

    Actors(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** The person signed in. Qualifications are not kept yet, so gates that ask for one refuse. */
    public Actor actor(Principal principal) {
        var account = accounts.account(principal.getName()).orElseThrow(() -> Problem.notFound("账号"));
        return new Actor(
                account.person(), account.roles().stream().map(Role::id).toList(), List.of());
    }
}
