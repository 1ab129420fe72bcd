package xiezhi.server.account;

import java.time.Instant;
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
            accounts.add(account(role.id(), CITY, hash, role));
        }
        accounts.add(account("elsewhere-officer", ELSEWHERE, hash, Role.CASE_OFFICER));
        accounts.add(account("elsewhere-reviewer", ELSEWHERE, hash, Role.FILE_REVIEWER));
        accounts.add(account("elsewhere-everything", ELSEWHERE, hash, staff()));
        accounts.add(account("county-officer", CITY + "-county", hash, Role.CASE_OFFICER));
        accounts.add(account("province-supervisor", PROVINCE, hash, Role.SUPERVISOR));
        accounts.add(account("to-be-locked", CITY, hash, Role.CASE_OFFICER));
        accounts.add(account("busy", CITY, hash, Role.CASE_OFFICER));
        accounts.add(account("to-be-limited", CITY, hash, Role.CASE_OFFICER));
        accounts.add(of(
                qualified(context.getBean(OfficerChanges.class)),
                account("qualified-reviewer", CITY, hash, Role.LEGAL_REVIEWER)));
        accounts.add(toBeChanged(account("to-be-changed", CITY, hash, Role.CASE_OFFICER)));
    }

    private static Role[] staff() {
        return Arrays.stream(Role.values())
                .filter(role -> !role.isAdministrator())
                .toArray(Role[]::new);
    }

    /** An officer of the city who may review. */
    private static String qualified(OfficerChanges officers) {
        var wanted = new OfficerChanges.Wanted(
                "文法官",
                CITY,
                Optional.of("TEST-0001"),
                Optional.of(SINCE),
                Optional.empty(),
                Optional.of(List.of("legal-profession")),
                Optional.of(SINCE));
        return officers.begin(wanted, SINCE);
    }

    private static Account of(String officer, Account account) {
        return new Account(
                account.name(),
                account.person(),
                account.unit(),
                Optional.of(officer),
                account.identity(),
                account.roles(),
                account.password(),
                account.standing());
    }

    private static Account toBeChanged(Account account) {
        return new Account(
                account.name(),
                account.person(),
                account.unit(),
                account.officer(),
                account.identity(),
                account.roles(),
                new Account.Password(
                        account.password().hash(), Optional.of(Instant.now().plus(Passwords.ONE_TIME_FOR))),
                account.standing());
    }

    private static void unit(UnitChanges units, String id, String name, String level, Optional<String> parent) {
        units.begin(
                id,
                new UnitChanges.Wanted(name, level, parent, Optional.empty(), Optional.empty(), Optional.of(SINCE)),
                SINCE);
    }

    private static Account account(String name, String unit, String hash, Role... roles) {
        return new Account(
                name,
                "测试" + name,
                unit,
                Optional.empty(),
                Optional.empty(),
                List.of(roles),
                new Account.Password(hash, Optional.empty()),
                Account.Standing.FREE);
    }
}
