package xiezhi.server.account;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import xiezhi.server.ServerSetting;

/**
 * The accounts of a first start: one administrator with a password printed once, and in the demo one account a role,
 * whose password everybody knows.
 */
@Component
public class FirstAccounts {
    private static final String DEMO_PASSWORD = "xiezhi-demo-1";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 16;

    private final List<String> lines = new ArrayList<>();

    FirstAccounts(AccountStore accounts, PasswordEncoder encoder, ServerSetting setting) {
        if (setting.isDemo()) {
            demo(accounts, encoder);
        } else if (accounts.isEmpty()) {
            first(accounts, encoder);
        }
    }

    /** What to print after the start. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private void demo(AccountStore accounts, PasswordEncoder encoder) {
        lines.add("演示模式：数据是虚构的，密码是公开的，不要录入真实案件。密码都是 " + DEMO_PASSWORD);
        if (accounts.isEmpty()) {
            var hash = hash(encoder, DEMO_PASSWORD);
            for (var person : DemoPerson.values()) {
                accounts.add(new Account(
                        person.account(),
                        person.person(),
                        person.unit(),
                        List.of(person.role()),
                        hash,
                        0,
                        Optional.empty(),
                        false));
            }
        }
        for (var person : DemoPerson.values()) {
            lines.add("  " + person.account() + "  " + person.role().zh());
        }
    }

    private void first(AccountStore accounts, PasswordEncoder encoder) {
        var random = new SecureRandom();
        var password = new StringBuilder();
        while (password.length() < PASSWORD_LENGTH) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        accounts.add(new Account(
                "admin",
                "安全管理员",
                "",
                List.of(Role.SECURITY_ADMINISTRATOR),
                hash(encoder, password.toString()),
                0,
                Optional.empty(),
                true));
        lines.add("首次启动：账号 admin，一次性密码 " + password + "（只显示这一次，登录后请修改）");
    }

    private static String hash(PasswordEncoder encoder, String password) {
        return Optional.ofNullable(encoder.encode(password)).orElseThrow();
    }
}
