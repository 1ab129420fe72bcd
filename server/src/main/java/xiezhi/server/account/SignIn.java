package xiezhi.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;

/** Checks passwords. After {@value #MOST_FAILURES} wrong ones an account is locked for a while. */
@Component
class SignIn {
    /** Wrong passwords in a row until an account is locked. */
    static final int MOST_FAILURES = 5;
    /** Shortest password. */
    static final int SHORTEST = 10;

    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final AccountStore accounts;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;
    /** Compared with when there is no such account, so that the answer takes as long. */
    private final String nobody;

    SignIn(AccountStore accounts, PasswordEncoder encoder, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
        this.nobody = Optional.ofNullable(encoder.encode("nobody")).orElseThrow();
    }

    /** The account of that name and password. */
    Account account(String typed, String password) {
        // Whatever else is typed names no account, and has no place in the audit log.
        var name = NAME.matcher(typed).matches() ? typed : "?";
        var account = accounts.account(name);
        account.filter(found -> found.isLocked(clock.instant())).ifPresent(this::refuseLocked);
        var hash = account.map(Account::passwordHash).orElse(nobody);
        var isRight = password.length() <= LONGEST && encoder.matches(password, hash);
        if (account.isEmpty() || !isRight) {
            accounts.countFailure(name, MOST_FAILURES, clock.instant().plus(LOCKED_FOR));
            audit.add(name, "sign-in", "", "refused");
            throw new Problem(HttpStatus.UNAUTHORIZED, "ACCOUNT-001", "账号或者密码不正确");
        }
        accounts.clearFailures(name);
        audit.add(name, "sign-in", "", "done");
        return account.get();
    }

    private void refuseLocked(Account account) {
        audit.add(account.name(), "sign-in", "", "locked");
        var until = MINUTE.format(account.lockedUntil().orElseThrow().atZone(ZoneId.of("Asia/Shanghai")));
        throw new Problem(HttpStatus.LOCKED, "ACCOUNT-002", "密码连续 " + MOST_FAILURES + " 次不正确，账号锁定至 " + until + "，届时再试");
    }

    /** Changes a password; the old one must be right and the new one strong enough. */
    void changePassword(String name, String old, String fresh) {
        var account = accounts.account(name).orElseThrow(() -> Problem.notFound("账号"));
        if (!encoder.matches(old, account.passwordHash())) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "ACCOUNT-003", "原密码不正确");
        }
        if (!isStrong(fresh) || fresh.contains(name)) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT, "ACCOUNT-004", "新密码至少 " + SHORTEST + " 个字符，含字母和数字，不含账号名");
        }
        accounts.putPassword(name, Optional.ofNullable(encoder.encode(fresh)).orElseThrow());
        audit.add(name, "change-password", "", "done");
    }

    private static boolean isStrong(String password) {
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && password.chars().anyMatch(Character::isDigit)
                && password.chars().anyMatch(Character::isLetter);
    }
}
