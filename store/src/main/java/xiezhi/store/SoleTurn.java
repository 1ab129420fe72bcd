package xiezhi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets one of several programs on a database do a thing; the others wait for their turn. Held by a connection of its own: when the program or the connection dies, the next one takes over. Not behind a pool that shares connections between transactions. For one thread.
 */
public final class SoleTurn implements AutoCloseable {
    private static final int CHECK_SECONDS = 2;

    private final DataSource connections;
    private final long thing;
    private Optional<Connection> holding = Optional.empty();

    /**
     * @param thing number of what only one may do
     */
    public SoleTurn(Database database, long thing) {
        this.connections = database.connections();
        this.thing = thing;
    }

    /**
     * Whether it is our turn; takes it when nobody has it.
     *
     * @throws DatabaseFailure when the database does not answer
     */
    public boolean isOurs() {
        try {
            if (holding.isPresent() && holding.get().isValid(CHECK_SECONDS)) {
                return true;
            }
            close();
            return take();
        } catch (SQLException problem) {
            throw new DatabaseFailure("expected to ask whose turn it is", problem);
        }
    }

    private boolean take() throws SQLException {
        Connection connection = connections.getConnection();
        boolean isTaken = false;
        try {
            isTaken = Sql.one(connection, "take-turn", row -> row.getBoolean(1), thing)
                    .orElse(false);
        } finally {
            if (!isTaken) {
                connection.close();
            }
        }
        holding = isTaken ? Optional.of(connection) : Optional.empty();
        return isTaken;
    }

    /** Gives the turn back. */
    @Override
    public void close() {
        Optional<Connection> held = holding;
        holding = Optional.empty();
        if (held.isPresent()) {
            try (Connection connection = held.get()) {
                Sql.one(connection, "give-turn", row -> row.getBoolean(1), thing);
            } catch (SQLException gone) {
                // With its connection the turn is given back, too.
            }
        }
    }
}
