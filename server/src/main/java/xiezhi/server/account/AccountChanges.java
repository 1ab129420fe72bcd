package xiezhi.server.account;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import xiezhi.server.Problem;
import xiezhi.server.organisation.Organisation;

/** What the security administrator may do with accounts of others. An account is ended, never deleted. */
@Component
class AccountChanges {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{1,63}");
    private static final int LONGEST_PERSON = 40;
    private static final int LONGEST_IDENTITY = 200;
    /** The index that keeps an identity for one account. */
    private static final String IDENTITY_INDEX = "account_identity";

    private final AccountStore accounts;
    private final Organisation organisation;
    private final OneTimePasswords passwords;
    private final Clock clock;

    AccountChanges(AccountStore accounts, Organisation organisation, OneTimePasswords passwords, Clock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Who an account is and what it may do.
     *
     * @param account what is typed to sign in; said once, when it is made
     * @param officer id of the officer; then name and unit are the officer's
     * @param identity who the person is to the agency's own sign-in
     */
    record Wanted(
            Optional<String> account,
            Optional<String> person,
            Optional<String> unit,
            Optional<String> officer,
            Optional<String> identity,
            List<String> roles) {
        Wanted {
            roles = List.copyOf(Objects.requireNonNullElse(roles, List.of()));
        }
    }

    /** Who it is, checked. */
    private record Person(
            String name, String unit, Optional<String> officer, Optional<String> identity, List<Role> roles) {}

    /** Makes an account; the answer is its password for the first sign-in, told nowhere else. */
    OneTimePasswords.OneTime make(Wanted wanted) {
        var name = wanted.account().orElse("").strip();
        if (!NAME.matcher(name).matches()) {
            throw Problem.unprocessable("ACCOUNT-010", "账号应以字母开头，只能有字母、数字和 . _ -，2 到 64 个字符");
        }
        var person = checked(wanted);
        var password = passwords.made();
        var account = new Account(
                name,
                person.name(),
                person.unit(),
                person.officer(),
                person.identity(),
                person.roles(),
                password.kept(),
                Account.Standing.FREE);
        if (!unlessTaken(() -> accounts.add(account))) {
            throw Problem.unprocessable("ACCOUNT-011", "账号 " + name + " 已有人使用（停用的账号名也不再用），请换一个");
        }
        return password;
    }

    /** Changes who an account is and what it may do; whoever is signed in with it must sign in again. */
    void change(String name, Wanted wanted, String by) {
        requireOther(found(name), by);
        var person = checked(wanted);
        unlessTaken(() -> {
            accounts.put(name, person.name(), person.unit(), person.officer(), person.identity(), person.roles());
            return true;
        });
    }

    /** Sets a password for one sign-in, which also ends a lock after wrong passwords. */
    OneTimePasswords.OneTime resetPassword(String name, String by) {
        requireOther(found(name), by);
        var password = passwords.made();
        accounts.putPassword(name, password.kept());
        return password;
    }

    void putBarred(String name, boolean isBarred, String by) {
        requireOther(found(name), by);
        accounts.putBarred(name, isBarred);
    }

    void end(String name, String by) {
        requireOther(found(name), by);
        accounts.end(name, clock.instant());
    }

    private Account found(String name) {
        return accounts.account(name)
                .filter(account -> account.standing().endedAt().isEmpty())
                .orElseThrow(() -> Problem.notFound("账号"));
    }

    private static void requireOther(Account account, String by) {
        if (account.name().equals(by)) {
            throw Problem.unprocessable("ACCOUNT-012", "不能变更自己的账号，请由另一名安全管理员办理");
        }
    }

    private Person checked(Wanted wanted) {
        var roles = roles(wanted.roles());
        var officer = wanted.officer().filter(id -> !id.isBlank());
        var person = officer.map(id -> organisation
                        .person(id)
                        .orElseThrow(() -> Problem.unprocessable("ACCOUNT-016", "没有这名在职人员，请重新选择")))
                .or(wanted::person)
                .map(String::strip)
                .orElse("");
        if (person.isEmpty() || person.length() > LONGEST_PERSON) {
            throw Problem.unprocessable("ACCOUNT-013", "姓名应有 1 到 " + LONGEST_PERSON + " 个字");
        }
        var unit = officer.flatMap(organisation::unitOf).or(wanted::unit).orElse("");
        var needsUnit = !roles.getFirst().isAdministrator() || !unit.isEmpty();
        if (needsUnit && !organisation.isUnit(unit)) {
            throw Problem.unprocessable("ACCOUNT-014", "请选择账号所在的单位；数据范围由单位决定");
        }
        return new Person(person, unit, officer, identity(wanted), roles);
    }

    private static Optional<String> identity(Wanted wanted) {
        var identity = wanted.identity().map(String::strip).filter(each -> !each.isEmpty());
        if (identity.filter(
                        each -> each.length() > LONGEST_IDENTITY || each.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            throw Problem.unprocessable(
                    "ACCOUNT-017", "身份标识不应超过 " + LONGEST_IDENTITY + " 个字符，请照统一身份认证中的填写", "identity");
        }
        return identity;
    }

    private static List<Role> roles(List<String> ids) {
        var roles = new LinkedHashSet<Role>();
        for (var id : ids) {
            roles.add(Role.of(id).orElseThrow(() -> Problem.unprocessable("ACCOUNT-015", "没有“" + id + "”这个角色，请重新选择")));
        }
        if (roles.isEmpty()) {
            throw Problem.unprocessable("ACCOUNT-015", "请至少选择一个角色");
        }
        if (roles.size() > 1 && roles.stream().anyMatch(Role::isAdministrator)) {
            throw Problem.unprocessable("ACCOUNT-015", "系统、安全、审计管理员三员分立，不得与其他任何角色由同一账号兼任");
        }
        return List.copyOf(roles);
    }

    /** An officer has one account, and so has an identity; the database decides who came first. */
    private static boolean unlessTaken(BooleanSupplier change) {
        try {
            return change.getAsBoolean();
        } catch (DuplicateKeyException taken) {
            if (String.valueOf(taken.getMessage()).contains(IDENTITY_INDEX)) {
                throw Problem.unprocessable("ACCOUNT-018", "这个身份标识已对应另一个账号，请核对，或者先停用原账号", "identity");
            }
            throw Problem.unprocessable("ACCOUNT-016", "这名人员已有账号，请先停用原账号");
        }
    }
}
