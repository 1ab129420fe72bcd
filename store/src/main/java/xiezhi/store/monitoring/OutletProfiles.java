package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import xiezhi.store.Database;
import xiezhi.store.Sql;

/** What detectors must know of outlets beside their limits, as it is now. Putting the same again replaces it. */
public final class OutletProfiles {
    private final DataSource connections;

    public OutletProfiles(Database database) {
        connections = database.connections();
    }

    public void put(OutletProfile profile) {
        Sql.writing(
                connections,
                connection -> Sql.run(
                        connection,
                        "monitoring/put-profile",
                        profile.outlet(),
                        profile.kind(),
                        profile.referenceOxygen(),
                        profile.ductArea(),
                        profile.normalFlow(),
                        profile.moisture(),
                        profile.isBatch(),
                        connection.createArrayOf("text", profile.unlinked().toArray())));
    }

    public void put(OutletFactor factor) {
        Sql.writing(
                connections,
                connection -> Sql.run(
                        connection,
                        "monitoring/put-factor",
                        factor.outlet(),
                        factor.factor(),
                        factor.name(),
                        factor.measure(),
                        factor.isPollutant(),
                        factor.range(),
                        factor.detectionLimit(),
                        factor.resolution(),
                        factor.yearlyKg()));
    }

    /** The profile of an outlet. */
    public Optional<OutletProfile> profile(String outlet) {
        return Sql.reading(
                connections, connection -> Sql.one(connection, "monitoring/profile", OutletProfiles::profile, outlet));
    }

    /** The factors of an outlet, by code. */
    public List<OutletFactor> factors(String outlet) {
        return Sql.reading(
                connections, connection -> Sql.list(connection, "monitoring/factors", OutletProfiles::factor, outlet));
    }

    /** Grows with every change of outlets, devices, limits, stops, marks, equipment and profiles. */
    public long registerVersion() {
        return Sql.reading(
                connections,
                connection -> Sql.one(connection, "monitoring/register-version", row -> row.getLong(1))
                        .orElse(0L));
    }

    private static OutletProfile profile(ResultSet row) throws SQLException {
        return new OutletProfile(
                row.getString("outlet"),
                row.getString("kind"),
                number(row, "reference_oxygen"),
                number(row, "duct_area"),
                number(row, "normal_flow"),
                number(row, "moisture"),
                row.getBoolean("is_batch"),
                List.of((String[]) row.getArray("unlinked").getArray()));
    }

    private static OutletFactor factor(ResultSet row) throws SQLException {
        return new OutletFactor(
                row.getString("outlet"),
                row.getString("factor"),
                row.getString("name"),
                row.getString("measure"),
                row.getBoolean("is_pollutant"),
                number(row, "instrument_range"),
                number(row, "detection_limit"),
                number(row, "resolution"),
                number(row, "yearly_kg"));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }
}
