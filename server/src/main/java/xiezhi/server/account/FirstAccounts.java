package xiezhi.server.account;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.glossary.Term;
import xiezhi.server.ServerSetting;

/**
 * The accounts of a first start: one administrator with a password printed once, and in the demo one account a role,
 * whose password everybody knows.
 */
@Component
public class FirstAccounts {
    private static final String DEMO_PASSWORD = "xiezhi-demo-1";
    /** Account of the first security administrator. */
    private static final String FIRST = "admin";

    private final List<String> lines = new ArrayList<>();

    FirstAccounts(
            AccountStore accounts,
            PasswordEncoder encoder,
            OneTimePasswords passwords,
            Glossary glossary,
            ServerSetting setting,
            Clock clock) {
        if (setting.isDemo()) {
            demo(accounts, encoder, glossary);
        } else if (accounts.isEmpty()) {
            first(accounts, passwords);
        } else {
            again(accounts, passwords, clock.instant());
        }
    }

    /** What to print after the start. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private void demo(AccountStore accounts, PasswordEncoder encoder, Glossary glossary) {
        lines.add("演示模式：数据是虚构的，密码是公开的，不要录入真实案件。密码都是 " + DEMO_PASSWORD);
        var hash = hash(encoder, DEMO_PASSWORD);
        for (var person : DemoPerson.values()) {
            var account = account(person, hash);
            if (!accounts.add(account) && isHomeless(accounts, account)) {
                accounts.put(
                        account.name(),
                        account.person(),
                        account.unit(),
                        account.officer(),
                        account.identity(),
                        account.roles());
            }
            var role = glossary.section("roles").stream()
                    .filter(term -> term.id().equals(person.role().id()))
                    .map(Term::zh)
                    .findFirst()
                    .orElse(person.role().id());
            lines.add("  " + person.account() + "  " + role + (person.unit().equals(DemoPerson.CITY) ? "（一个市）" : ""));
        }
    }

    /** Made by a version that knew no units. */
    private static boolean isHomeless(AccountStore accounts, Account account) {
        return accounts.account(account.name())
                .filter(found -> found.unit().isEmpty() && !account.unit().isEmpty())
                .isPresent();
    }

    private static Account account(DemoPerson person, String hash) {
        return new Account(
                person.account(),
                person.person(),
                person.unit(),
                person.officer(),
                Optional.empty(),
                List.of(person.role()),
                new Account.Password(hash, Optional.empty()),
                Account.Standing.FREE);
    }

    private void first(AccountStore accounts, OneTimePasswords passwords) {
        var password = passwords.made();
        accounts.add(new Account(
                FIRST,
                "安全管理员",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(Role.SECURITY_ADMINISTRATOR),
                password.kept(),
                Account.Standing.FREE));
        lines.add("首次启动：" + told(password));
    }

    /**
     * Nobody used the first password in time, and no other security administrator could make a new one: whoever may start
     * the program gets another.
     */
    private void again(AccountStore accounts, OneTimePasswords passwords, Instant now) {
        var security = accounts.all().stream()
                .filter(account -> account.roles().contains(Role.SECURITY_ADMINISTRATOR))
                .filter(account -> account.standing().isUsable())
                .toList();
        if (security.size() == 1
                && security.getFirst().name().equals(FIRST)
                && security.getFirst().password().isOver(now)) {
            var password = passwords.made();
            accounts.putPassword(FIRST, password.kept());
            lines.add("上一个一次性密码过期前没有人登录，已换新的：" + told(password));
        }
    }

    private static String told(OneTimePasswords.OneTime password) {
        return "账号 " + FIRST + "，一次性密码 " + password.words() + "（只显示这一次，" + Passwords.ONE_TIME_FOR.toHours()
                + " 小时内有效，登录后请修改）";
    }

    private static String hash(PasswordEncoder encoder, String password) {
        return Optional.ofNullable(encoder.encode(password)).orElseThrow();
    }
}
