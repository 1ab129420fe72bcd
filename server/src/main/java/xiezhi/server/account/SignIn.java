package xiezhi.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import xiezhi.server.Problem;
import xiezhi.server.ServerSetting;
import xiezhi.server.audit.AuditLog;

/** Checks who signs in. After {@value #MOST_FAILURES} wrong ones an account is locked for a while. */
@Component
class SignIn {
    /** Wrong passwords in a row until an account is locked. */
    static final int MOST_FAILURES = 5;

    /** How somebody signed in, in the audit log. */
    private static final String PASSWORD = "";

    private static final String PROVIDER = "oidc";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ServerSetting.ZONE);
    private static final DateTimeFormatter DAY_AND_MINUTE =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ServerSetting.ZONE);

    private final AccountStore accounts;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final RateLimits limits;
    private final Clock clock;
    /** Compared with when there is no such account, so that the answer takes as long. */
    private final String nobody;

    SignIn(AccountStore accounts, PasswordEncoder encoder, AuditLog audit, RateLimits limits, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
        this.limits = limits;
        this.clock = clock;
        this.nobody = Optional.ofNullable(encoder.encode("nobody")).orElseThrow();
    }

    /** The account of that name and password, asked for from an address of the network. */
    Account account(String typed, String password, String address) {
        // Whatever else is typed names no account, and has no place in the audit log.
        var name = NAME.matcher(typed).matches() ? typed : "?";
        limits.signIn(address, name);
        var account = accounts.account(name);
        account.filter(found -> found.standing().isLocked(clock.instant()))
                .ifPresent(locked -> refuseLocked(locked, PASSWORD));
        var hash = account.map(Account::password).map(Account.Password::hash).orElse(nobody);
        var isRight = password.length() <= Passwords.LONGEST && encoder.matches(password, hash);
        if (account.isEmpty() || !isRight) {
            accounts.countFailure(name, MOST_FAILURES, clock.instant().plus(LOCKED_FOR));
            audit.add(name, "sign-in", PASSWORD, "refused");
            throw new Problem(HttpStatus.UNAUTHORIZED, "ACCOUNT-001", "账号或者密码不正确");
        }
        account.filter(found -> !found.standing().isUsable()).ifPresent(barred -> refuseBarred(barred, PASSWORD));
        account.filter(found -> found.password().isOver(clock.instant())).ifPresent(this::refuseOver);
        accounts.clearFailures(name);
        audit.add(name, "sign-in", PASSWORD, "done");
        return account.get();
    }

    /** Notes a try to sign in elsewhere; who tries too often has to wait. */
    void limit(String address) {
        limits.signIn(address);
    }

    /** The account linked to an identity the agency's own sign-in has proved. None is made for one that is not linked. */
    Account account(String identity) {
        var found = accounts.byIdentity(identity);
        if (found.isEmpty()) {
            audit.add("?", "sign-in", PROVIDER, "refused");
            throw new Problem(
                    HttpStatus.FORBIDDEN, "ACCOUNT-026", "您的身份还没有对应的账号，请联系安全管理员开通；登记的身份标识是“" + identity + "”");
        }
        var account = found.get();
        if (account.standing().isLocked(clock.instant())) {
            refuseLocked(account, PROVIDER);
        }
        if (!account.standing().isUsable()) {
            refuseBarred(account, PROVIDER);
        }
        audit.add(account.name(), "sign-in", PROVIDER, "done");
        return account;
    }

    /** Said only to who knows the password. */
    private void refuseOver(Account account) {
        audit.add(account.name(), "sign-in", PASSWORD, "refused");
        throw new Problem(HttpStatus.UNAUTHORIZED, "ACCOUNT-007", over(account));
    }

    private static String over(Account account) {
        var until = DAY_AND_MINUTE.format(account.password().oneTimeUntil().orElseThrow());
        return "一次性密码已于" + until + "过期（" + Passwords.ONE_TIME_FOR.toHours() + " 小时内有效），请联系安全管理员重置密码";
    }

    /** Said only to who has proved to be the person. */
    private void refuseBarred(Account account, String way) {
        audit.add(account.name(), "sign-in", way, "locked");
        var isEnded = account.standing().endedAt().isPresent();
        throw new Problem(HttpStatus.LOCKED, "ACCOUNT-006", isEnded ? "账号已停用，请联系安全管理员" : "账号已被安全管理员锁定，请联系安全管理员");
    }

    private void refuseLocked(Account account, String way) {
        audit.add(account.name(), "sign-in", way, "locked");
        var until = MINUTE.format(account.standing().lockedUntil().orElseThrow());
        throw new Problem(HttpStatus.LOCKED, "ACCOUNT-002", "密码连续 " + MOST_FAILURES + " 次不正确，账号锁定至 " + until + "，届时再试");
    }

    /** Changes a password; the old one must be right and the new one another and strong enough. */
    void changePassword(String name, String old, String fresh) {
        var account = accounts.account(name).orElseThrow(() -> Problem.notFound("账号"));
        if (!encoder.matches(old, account.password().hash())) {
            throw Problem.unprocessable("ACCOUNT-003", "原密码不正确");
        }
        if (account.password().isOver(clock.instant())) {
            throw Problem.unprocessable("ACCOUNT-007", over(account));
        }
        if (!Passwords.isStrong(fresh) || fresh.contains(name) || fresh.equals(old)) {
            throw Problem.unprocessable("ACCOUNT-004", "新密码至少 " + Passwords.SHORTEST + " 个字符，含字母和数字，不含账号名，且与原密码不同");
        }
        var hash = Optional.ofNullable(encoder.encode(fresh)).orElseThrow();
        accounts.putPassword(name, new Account.Password(hash, Optional.empty()));
        audit.add(name, "change-password", "", "done");
    }
}
