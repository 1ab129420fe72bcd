package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Invented packets of the tests. */
final class Packets {
    static final Instant NOON = Instant.parse("2026-03-06T04:00:00Z");
    static final LocalDateTime NOON_HERE = LocalDateTime.of(2026, 3, 6, 12, 0);

    private Packets() {}

    /** A packet of one device with one hour value; the number makes it different from others. */
    static RawPacket packet(int number) {
        return packet("DEVICE1", number, NOON.plusSeconds(number), List.of());
    }

    static RawPacket packet(String mn, int number, Instant arrivedAt, List<SentReading> readings) {
        String qn = "20260306120000%03d".formatted(number % 1000);
        byte[] bytes = ("QN=" + qn + ";MN=" + mn + ";" + number).getBytes(StandardCharsets.UTF_8);
        return new RawPacket(arrivedAt, "10.0.0.1:4000", mn, qn, "2061", 0, bytes, readings);
    }

    static RawPacket withReading(int number, SentReading... readings) {
        return packet("DEVICE1", number, NOON.plusSeconds(number), List.of(readings));
    }

    static List<RawPacket> packets(int from, int until) {
        return IntStream.range(from, until).mapToObj(Packets::packet).toList();
    }

    static SentReading hour(String factor, LocalDateTime dataAt, String value) {
        return new SentReading(factor, ReadingKind.HOUR, dataAt, ReadingValues.of(new BigDecimal(value), "N"));
    }

    static SentReading minute(String factor, LocalDateTime dataAt, String value) {
        return new SentReading(factor, ReadingKind.MINUTE, dataAt, ReadingValues.of(new BigDecimal(value), "N"));
    }

    static long count(DataSource connections, String from) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
