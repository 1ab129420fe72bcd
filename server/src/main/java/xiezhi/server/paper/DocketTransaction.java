package xiezhi.server.paper;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.server.docket.AppendToDocket;
import xiezhi.store.Database;
import xiezhi.store.PostgresDocketStore;

/** Lines of a docket and rows of other tables, kept together or not at all. */
@Component
class DocketTransaction {
    private final TransactionOperations transactions;
    private final PostgresDocketStore store;
    private final Database database;

    DocketTransaction(TransactionOperations transactions, PostgresDocketStore store, Database database) {
        this.transactions = transactions;
        this.store = store;
        this.database = database;
    }

    /**
     * Does work in one transaction.
     *
     * @param work gets the way to append within the transaction
     * @param isKept whether what came of it is kept; if not, nothing is written
     */
    <T> T run(Function<AppendToDocket.Appending, T> work, Predicate<T> isKept) {
        var answer = transactions.execute(status -> {
            var connection = DataSourceUtils.getConnection(database.connections());
            var done = work.apply(append -> store.append(connection, append));
            if (!isKept.test(done)) {
                status.setRollbackOnly();
            }
            return Optional.of(done);
        });
        return Optional.ofNullable(answer).flatMap(Function.identity()).orElseThrow();
    }
}
