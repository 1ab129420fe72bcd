package xiezhi.server.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import xiezhi.server.ServerSetting;
import xiezhi.server.organisation.Organisation;

/** Begins sessions, and tells the browser whose one is. */
@Component
class Sessions {
    /** Beside the roles of a session that began at the agency's own sign-in: the identity it began with. */
    private static final String IDENTITY = "IDENTITY_";

    private final SecurityContextRepository contexts;
    private final Organisation organisation;
    private final ServerSetting setting;
    private final Clock clock;

    Sessions(SecurityContextRepository contexts, Organisation organisation, ServerSetting setting, Clock clock) {
        this.contexts = contexts;
        this.organisation = organisation;
        this.setting = setting;
        this.clock = clock;
    }

    /** Who is signed in, as the browser gets it. */
    record Session(
            String account,
            String name,
            String unit,
            List<String> roles,
            boolean isDemo,
            boolean mustChangePassword,
            LocalDate today) {}

    /**
     * Begins a session under a new id.
     *
     * @param identity with which the person signed in at the agency's own sign-in; empty after a password
     */
    Session begin(
            Account account, Optional<String> identity, HttpServletRequest request, HttpServletResponse response) {
        var authorities = new ArrayList<GrantedAuthority>();
        account.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority(SessionCheck.authority(role))));
        identity.ifPresent(each -> authorities.add(new SimpleGrantedAuthority(IDENTITY + each)));
        var who = UsernamePasswordAuthenticationToken.authenticated(account.name(), null, authorities);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        request.getSession(true);
        request.changeSessionId();
        contexts.saveContext(context, request, response);
        return session(account, who);
    }

    /** Whose session it is. */
    Session session(Account account, Authentication who) {
        return new Session(
                account.name(),
                account.person(),
                organisation.name(account.unit()),
                account.roles().stream().map(Role::id).toList(),
                setting.isDemo(),
                mustChangePassword(account, who),
                LocalDate.now(clock));
    }

    /** A password somebody else made is of no matter to who did not sign in with it. */
    static boolean mustChangePassword(Account account, Authentication who) {
        return account.password().mustChange() && identity(who).isEmpty();
    }

    /** The identity a session began with at the agency's own sign-in. */
    static Optional<String> identity(Authentication who) {
        return who.getAuthorities().stream()
                .flatMap(each -> Optional.ofNullable(each.getAuthority()).stream())
                .filter(each -> each.startsWith(IDENTITY))
                .map(each -> each.substring(IDENTITY.length()))
                .findFirst();
    }
}
