package xiezhi.server.monitoring.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.scope.Scope;

/**
 * Puts entries into the register. A version from a later day ends the one before; one of the same day is replaced only as a
 * correction with a reason, and what was there stays in the history.
 */
@Component
class RegisterEntries {
    private final JdbcClient jdbc;
    private final RegisterPlaces places;
    private final TransactionOperations transactions;

    RegisterEntries(JdbcClient jdbc, RegisterPlaces places, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.places = places;
        this.transactions = transactions;
    }

    /** Puts one entry, or says all that is wrong with it. */
    void put(RegisterEntry entry, Scope scope, String account) {
        var flaws = transactions.execute(status -> {
            lock(account, entry.correction());
            return taken(entry, scope);
        });
        if (flaws != null && !flaws.isEmpty()) {
            throw Problem.unprocessable(
                    "MONITOR-REGISTER-001",
                    flaws.stream()
                            .map(flaw -> new Problem.WrongField(
                                    flaw.field().id(), flaw.field().title(), flaw.message()))
                            .toList());
        }
    }

    /**
     * Puts all entries or none.
     *
     * @return what is wrong with each, in their order
     */
    List<List<Flaw>> putAll(List<RegisterEntry> entries, Scope scope, String account) {
        List<List<Flaw>> answer = new ArrayList<>();
        transactions.executeWithoutResult(status -> {
            lock(account, "");
            entries.forEach(entry -> answer.add(taken(entry, scope)));
            if (answer.stream().anyMatch(Predicate.not(List::isEmpty))) {
                status.setRollbackOnly();
            }
        });
        return answer;
    }

    /** Writes an entry without flaws; those of another are the answer. */
    private List<Flaw> taken(RegisterEntry entry, Scope scope) {
        var flaws = new ArrayList<>(entry.flaws());
        if (flaws.isEmpty()) {
            flaws.addAll(places.flaws(entry, scope));
        }
        if (!flaws.isEmpty()) {
            return flaws;
        }
        var there = versions(entry);
        RegisterVersion.refusal(entry, there).ifPresent(flaws::add);
        if (flaws.isEmpty() && there.stream().noneMatch(version -> isOfDay(version, entry) && version.isIdentical())) {
            jdbc.sql(Statements.of("monitoring/register/put-" + entry.kind().id()))
                    .params(entry.values())
                    .update();
        }
        return flaws;
    }

    private static boolean isOfDay(RegisterVersion version, RegisterEntry entry) {
        return entry.kind().isTimed() || version.from().toString().equals(entry.text(RegisterField.FROM));
    }

    private List<RegisterVersion> versions(RegisterEntry entry) {
        if (!entry.kind().isDated() && !entry.kind().isTimed()) {
            return List.of();
        }
        return jdbc.sql(Statements.of(
                        "monitoring/register/versions-" + entry.kind().id()))
                .params(entry.values())
                .query(RegisterVersion::of)
                .list();
    }

    private void lock(String account, String reason) {
        jdbc.sql(Statements.of("monitoring/register/lock"))
                .param("account", account)
                .param("reason", reason)
                .query((row, number) -> true)
                .list();
    }
}
