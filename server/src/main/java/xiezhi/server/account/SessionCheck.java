package xiezhi.server.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import xiezhi.server.Problem;

/**
 * Looks at the account behind every request: one that was locked, ended or given other roles since is signed out, one
 * whose password somebody else gave may only change it, and one that asks too often has to wait.
 */
class SessionCheck extends OncePerRequestFilter {
    private final AccountStore accounts;
    private final RateLimits limits;
    private final HandlerExceptionResolver answers;

    SessionCheck(AccountStore accounts, RateLimits limits, HandlerExceptionResolver answers) {
        this.accounts = accounts;
        this.limits = limits;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith("/api/") && !path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            signedIn().ifPresent(who -> check(request, who));
        } catch (RuntimeException problem) {
            if (answers.resolveException(request, response, null, problem) == null) {
                throw problem;
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<Authentication> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken));
    }

    private void check(HttpServletRequest request, Authentication who) {
        var account = accounts.account(who.getName())
                .filter(found -> found.standing().isUsable())
                .filter(found -> authorities(found).equals(authorities(who)))
                .filter(found -> isStillLinked(found, who));
        if (account.isEmpty()) {
            Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
            SecurityContextHolder.clearContext();
            throw new Problem(HttpStatus.UNAUTHORIZED, "ACCOUNT-401", "账号已停用或者权限已变更，请重新登录；仍不能登录的，请联系安全管理员");
        }
        limits.request(who.getName());
        Actors.note(request, account.get());
        if (Sessions.mustChangePassword(account.get(), who)
                && !request.getServletPath().startsWith("/api/session")) {
            throw new Problem(HttpStatus.FORBIDDEN, "ACCOUNT-005", "密码由他人设定，请先修改密码");
        }
    }

    /** Who came by the agency's own sign-in stays as long as the account is linked to that identity. */
    private static boolean isStillLinked(Account account, Authentication who) {
        return Sessions.identity(who)
                .filter(identity -> !account.identity().equals(Optional.of(identity)))
                .isEmpty();
    }

    /** What a role of an account is called among rights. */
    static String authority(Role role) {
        return "ROLE_" + role.id();
    }

    private static Set<String> authorities(Account account) {
        return account.roles().stream().map(SessionCheck::authority).collect(Collectors.toSet());
    }

    private static Set<String> authorities(Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith("ROLE_"))
                .collect(Collectors.toSet());
    }
}
