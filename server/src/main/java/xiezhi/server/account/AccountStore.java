package xiezhi.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.server.Statements;

/** The table of accounts. */
@Component
class AccountStore {
    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> account(String name) {
        return jdbc.sql(Statements.of("account"))
                .param("name", name)
                .query(AccountStore::row)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql(Statements.of("account-count")).query(Long.class).single() == 0;
    }

    /** Adds an account; one of that name that is there stays as it is. */
    void add(Account account) {
        jdbc.sql(Statements.of("add-account"))
                .param("name", account.name())
                .param("person", account.person())
                .param("unit", account.unit())
                .param("roles", account.roles().stream().map(Role::id).toArray(String[]::new))
                .param("hash", account.passwordHash())
                .param("mustChange", account.mustChangePassword())
                .update();
    }

    void putPassword(String name, String hash) {
        jdbc.sql(Statements.of("put-password"))
                .param("name", name)
                .param("hash", hash)
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

    private static Account row(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("person"),
                row.getString("unit"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getString("password_hash"),
                row.getInt("failures"),
                Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("must_change_password"));
    }

    private static List<Role> roles(String[] ids) {
        return Arrays.stream(ids).flatMap(id -> Role.of(id).stream()).toList();
    }
}
