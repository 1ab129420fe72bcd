package xiezhi.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL of the program, brought to the newest form of its tables. The program works as the role {@value #APP}, which owns nothing: it may read and add, and change read tables only.
 */
public final class Database implements AutoCloseable {
    /** Role the program works as. */
    static final String APP = "xiezhi_app";
    /** Login that owns the tables of an embedded database. */
    static final String OWNER = "xiezhi_owner";

    private static final String NAME = "xiezhi";
    private static final String SUPERUSER = "postgres";
    private static final int POOL_SIZE = 20;
    private static final long CONNECT_MILLIS = 5_000;

    private final HikariDataSource pool;
    private final Runnable stop;

    private Database(HikariDataSource pool, Runnable stop) {
        this.pool = pool;
        this.stop = stop;
    }

    /**
     * Opens the database, starting it if it is ours, and migrates it.
     *
     * @throws DatabaseFailure when it cannot be reached, started or migrated
     */
    public static Database open(DatabaseSetting setting) {
        return switch (setting) {
            case DatabaseSetting.External external -> external(external);
            case DatabaseSetting.Embedded embedded -> embedded(EmbeddedPostgres.in(embedded.folder()));
        };
    }

    /** Opens the tables of a server that was started; closing the database stops the server. */
    static Database embedded(EmbeddedPostgres server) {
        try {
            Passwords passwords = server.passwords();
            prepare(server, passwords);
            migrate(login(server.url(NAME), OWNER, passwords.owner()));
            return new Database(pool(login(server.url(NAME), APP, passwords.app()), "SELECT 1"), server::close);
        } catch (DatabaseFailure problem) {
            server.close();
            throw problem;
        }
    }

    /** Connections of the role {@value #APP}. */
    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        stop.run();
    }

    private static Database external(DatabaseSetting.External setting) {
        migrate(login(setting.ownerUrl().orElse(setting.url())));
        // A login that owns the tables steps down, so that our own mistakes cannot change the docket.
        String stepDown = setting.ownerUrl().isPresent() ? "SELECT 1" : "SET ROLE " + APP;
        return new Database(pool(login(setting.url()), stepDown), () -> {});
    }

    private static void prepare(EmbeddedPostgres server, Passwords passwords) {
        try (Connection connection = login(server.url(SUPERUSER), SUPERUSER, passwords.superuser())
                        .getConnection();
                Statement statement = connection.createStatement()) {
            createLogin(statement, OWNER, passwords.owner());
            createLogin(statement, APP, passwords.app());
            try (var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER);
        } catch (SQLException problem) {
            throw new DatabaseFailure("expected to prepare the embedded database", problem);
        }
    }

    private static void createLogin(Statement statement, String role, String password) throws SQLException {
        try (var found = statement.executeQuery("SELECT FROM pg_roles WHERE rolname = '" + role + "'")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + password + "'");
    }

    private static void migrate(DataSource owner) {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(owner)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException problem) {
            throw new DatabaseFailure("expected to bring the tables to their newest form", problem);
        }
    }

    private static HikariDataSource pool(DataSource login, String first) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(login);
        config.setConnectionInitSql(first);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setPoolName(NAME);
        return new HikariDataSource(config);
    }

    static DataSource login(String url, String user, String password) {
        PGSimpleDataSource source = source();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Its errors name the constraint that was broken, not the values, which may be those of a person. */
    private static PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static DataSource login(String url) {
        PGSimpleDataSource source = source();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException problem) {
            throw new DatabaseFailure("expected an address jdbc:postgresql://host/name?user=…&password=…", problem);
        }
        return source;
    }
}
