package xiezhi.server.wiring;

import java.sql.SQLException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import xiezhi.store.Database;

/** Whether the database answers. Without it no request can be served, so the platform is not ready either. */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {
    private static final int LONGEST_SECONDS = 3;

    private final Database database;

    DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try (var connection = database.connections().getConnection()) {
            return connection.isValid(LONGEST_SECONDS)
                    ? Health.up().build()
                    : Health.down().build();
        } catch (SQLException problem) {
            return Health.down().build();
        }
    }
}
