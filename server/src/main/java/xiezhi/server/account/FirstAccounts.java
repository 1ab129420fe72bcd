package xiezhi.server.account;

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

    private final List<String> lines = new ArrayList<>();

    FirstAccounts(AccountStore accounts, PasswordEncoder encoder, Glossary glossary, ServerSetting setting) {
        if (setting.isDemo()) {
            demo(accounts, encoder, glossary);
        } else if (accounts.isEmpty()) {
            first(accounts, encoder);
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
                accounts.put(account.name(), account.person(), account.unit(), account.officer(), account.roles());
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
                List.of(person.role()),
                new Account.Password(hash, false),
                Account.Standing.FREE);
    }

    private void first(AccountStore accounts, PasswordEncoder encoder) {
        var password = Passwords.made();
        accounts.add(new Account(
                "admin",
                "安全管理员",
                "",
                Optional.empty(),
                List.of(Role.SECURITY_ADMINISTRATOR),
                new Account.Password(hash(encoder, password), true),
                Account.Standing.FREE));
        lines.add("首次启动：账号 admin，一次性密码 " + password + "（只显示这一次，登录后请修改）");
    }

    private static String hash(PasswordEncoder encoder, String password) {
        return Optional.ofNullable(encoder.encode(password)).orElseThrow();
    }
}
