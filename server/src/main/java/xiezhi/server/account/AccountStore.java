package xiezhi.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.server.Statements;

/** The table of accounts. */
@Component
class AccountStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account of that name; the unit of an officer is the one of today. */
    Optional<Account> account(String name) {
        return jdbc.sql(Statements.of("account"))
                .param("on", LocalDate.now(clock))
                .param("name", name)
                .query(AccountStore::row)
                .optional();
    }

    /** The account linked to an identity of the agency's own sign-in; ended ones are linked to none. */
    Optional<Account> byIdentity(String identity) {
        return jdbc.sql(Statements.of("account-by-identity"))
                .param("on", LocalDate.now(clock))
                .param("identity", identity)
                .query(AccountStore::row)
                .optional();
    }

    /** All accounts by name, ended ones last. */
    List<Account> all() {
        return jdbc.sql(Statements.of("accounts"))
                .param("on", LocalDate.now(clock))
                .query(AccountStore::row)
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql(Statements.of("account-count")).query(Long.class).single() == 0;
    }

    /**
     * Adds an account; one of that name that is there stays as it is.
     *
     * @return whether it was added
     */
    boolean add(Account account) {
        return jdbc.sql(Statements.of("add-account"))
                        .param("name", account.name())
                        .param("person", account.person())
                        .param("unit", account.unit())
                        .param("officer", account.officer().orElse(""))
                        .param("identity", account.identity().orElse(""))
                        .param("roles", ids(account.roles()))
                        .param("hash", account.password().hash())
                        .param("until", utc(account.password().oneTimeUntil()))
                        .update()
                > 0;
    }

    /** Who the account is and what it may do. */
    void put(
            String name,
            String person,
            String unit,
            Optional<String> officer,
            Optional<String> identity,
            List<Role> roles) {
        jdbc.sql(Statements.of("put-account"))
                .param("name", name)
                .param("person", person)
                .param("unit", unit)
                .param("officer", officer.orElse(""))
                .param("identity", identity.orElse(""))
                .param("roles", ids(roles))
                .update();
    }

    /** Sets a password, which also ends a lock after wrong ones. */
    void putPassword(String name, Account.Password password) {
        jdbc.sql(Statements.of("put-password"))
                .param("name", name)
                .param("hash", password.hash())
                .param("until", utc(password.oneTimeUntil()))
                .update();
    }

    void putBarred(String name, boolean isBarred) {
        jdbc.sql(Statements.of("put-barred"))
                .param("name", name)
                .param("isBarred", isBarred)
                .update();
    }

    void end(String name, Instant at) {
        jdbc.sql(Statements.of("end-account"))
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts a wrong password; from {@code most} on the account is locked until {@code lockedUntil}. */
    void countFailure(String name, int most, Instant lockedUntil) {
        jdbc.sql(Statements.of("count-failure"))
                .param("name", name)
                .param("most", most)
                .param("lockedUntil", lockedUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    void clearFailures(String name) {
        jdbc.sql(Statements.of("clear-failures")).param("name", name).update();
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> moment) {
        return moment.map(each -> each.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static String[] ids(List<Role> roles) {
        return roles.stream().map(Role::id).toArray(String[]::new);
    }

    private static Account row(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("person"),
                row.getString("unit"),
                Optional.of(row.getString("officer")).filter(id -> !id.isEmpty()),
                Optional.of(row.getString("identity")).filter(id -> !id.isEmpty()),
                roles((String[]) row.getArray("roles").getArray()),
                new Account.Password(row.getString("password_hash"), moment(row, "one_time_until")),
                new Account.Standing(
                        row.getInt("failures"),
                        moment(row, "locked_until"),
                        row.getBoolean("is_barred"),
                        moment(row, "ended_at")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static List<Role> roles(String[] ids) {
        return Arrays.stream(ids).flatMap(id -> Role.of(id).stream()).toList();
    }
}
