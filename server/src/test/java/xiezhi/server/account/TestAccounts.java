package xiezhi.server.account;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One account a role, named as the role, all with one password. */
public final class TestAccounts {
    public static final String PASSWORD = "right-password-1";

    private TestAccounts() {}

    public static void add(ApplicationContext context) {
        var accounts = context.getBean(AccountStore.class);
        var hash = Optional.ofNullable(context.getBean(PasswordEncoder.class).encode(PASSWORD))
                .orElseThrow();
        for (var role : Role.values()) {
            accounts.add(new Account(
                    role.id(), "测试" + role.zh(), "江州市生态环境局", List.of(role), hash, 0, Optional.empty(), false));
        }
        accounts.add(
                new Account("to-be-locked", "测试", "", List.of(Role.CASE_OFFICER), hash, 0, Optional.empty(), false));
        accounts.add(
                new Account("to-be-changed", "测试", "", List.of(Role.CASE_OFFICER), hash, 0, Optional.empty(), true));
    }
}
