package xiezhi.server.account;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import xiezhi.server.organisation.OfficerChanges;
import xiezhi.server.organisation.UnitChanges;

/** One account a role in one city, named as the role, and some in another city and at the province, all with one password. */
public final class TestAccounts {
    public static final String PASSWORD = "right-password-1";
    /** Unit of the accounts named as their role. */
    public static final String CITY = "test-city";
    /** Unit of the accounts {@code elsewhere-…}. */
    public static final String ELSEWHERE = "test-elsewhere";
    /** Unit above both. */
    public static final String PROVINCE = "test-province";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private TestAccounts() {}

    public static void add(ApplicationContext context) {
        var units = context.getBean(UnitChanges.class);
        unit(units, PROVINCE, "测试省生态环境厅", "province", Optional.empty());
        unit(units, CITY, "江州市生态环境局", "city", Optional.of(PROVINCE));
        unit(units, CITY + "-county", "江州市生态环境局临江分局", "county", Optional.of(CITY));
        unit(units, ELSEWHERE, "别州市生态环境局", "city", Optional.of(PROVINCE));
        var accounts = context.getBean(AccountStore.class);
        var hash = Optional.ofNullable(context.getBean(PasswordEncoder.class).encode(PASSWORD))
                .orElseThrow();
        for (var role : Role.values()) {
            accounts.add(account(role.id(), CITY, hash, Optional.empty(), role));
        }
        accounts.add(account("elsewhere-officer", ELSEWHERE, hash, Optional.empty(), Role.CASE_OFFICER));
        accounts.add(new Account(
                "elsewhere-everything",
                "测试",
                ELSEWHERE,
                Optional.empty(),
                Arrays.stream(Role.values())
                        .filter(role -> !role.isAdministrator())
                        .toList(),
                new Account.Password(hash, false),
                Account.Standing.FREE));
        accounts.add(account("elsewhere-reviewer", ELSEWHERE, hash, Optional.empty(), Role.FILE_REVIEWER));
        accounts.add(account("county-officer", CITY + "-county", hash, Optional.empty(), Role.CASE_OFFICER));
        accounts.add(account("province-supervisor", PROVINCE, hash, Optional.empty(), Role.SUPERVISOR));
        accounts.add(account("to-be-locked", CITY, hash, Optional.empty(), Role.CASE_OFFICER));
        accounts.add(account("busy", CITY, hash, Optional.empty(), Role.CASE_OFFICER));
        accounts.add(account("to-be-limited", CITY, hash, Optional.empty(), Role.CASE_OFFICER));
        var officer = context.getBean(OfficerChanges.class)
                .begin(
                        new OfficerChanges.Wanted(
                                "文法官",
                                CITY,
                                Optional.of("TEST-0001"),
                                Optional.of(SINCE),
                                Optional.empty(),
                                Optional.of(List.of("legal-profession")),
                                Optional.of(SINCE)),
                        SINCE);
        accounts.add(account("qualified-reviewer", CITY, hash, Optional.of(officer), Role.LEGAL_REVIEWER));
        accounts.add(new Account(
                "to-be-changed",
                "测试",
                CITY,
                Optional.empty(),
                List.of(Role.CASE_OFFICER),
                new Account.Password(hash, true),
                Account.Standing.FREE));
    }

    private static void unit(UnitChanges units, String id, String name, String level, Optional<String> parent) {
        units.begin(
                id,
                new UnitChanges.Wanted(name, level, parent, Optional.empty(), Optional.empty(), Optional.of(SINCE)),
                SINCE);
    }

    private static Account account(String name, String unit, String hash, Optional<String> officer, Role role) {
        return new Account(
                name,
                "测试" + name,
                unit,
                officer,
                List.of(role),
                new Account.Password(hash, false),
                Account.Standing.FREE);
    }
}
