package xiezhi.store;

import java.nio.file.Path;
import java.util.Optional;

/** Which PostgreSQL holds the dockets. */
public sealed interface DatabaseSetting {

    /**
     * Our own PostgreSQL, started and stopped with the program.
     *
     * @param folder where its programs, its log and its data stay across restarts
     */
    record Embedded(Path folder) implements DatabaseSetting {}

    /**
     * A PostgreSQL 18 run by somebody else.
     *
     * @param url JDBC address with user and password, for example {@code jdbc:postgresql://host/xiezhi?user=u&password=p}
     * @param ownerUrl address with the login that owns the tables; when empty {@code url} must be allowed to create them, and each connection steps down to the role {@code xiezhi_app}
     */
    record External(String url, Optional<String> ownerUrl) implements DatabaseSetting {}

    /**
     * The setting of the environment.
     *
     * @param url value of {@code XIEZHI_DATABASE_URL}
     * @param ownerUrl value of {@code XIEZHI_DATABASE_OWNER_URL}
     * @param folder folder of the embedded database, used when there is no address
     */
    static DatabaseSetting of(Optional<String> url, Optional<String> ownerUrl, Path folder) {
        return url.filter(address -> !address.isBlank())
                .<DatabaseSetting>map(address -> new External(address, ownerUrl.filter(owner -> !owner.isBlank())))
                .orElseGet(() -> new Embedded(folder));
    }
}
