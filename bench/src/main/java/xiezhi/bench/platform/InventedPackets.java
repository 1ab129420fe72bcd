package xiezhi.bench.platform;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import xiezhi.store.monitoring.RawPacket;
import xiezhi.store.monitoring.ReadingKind;
import xiezhi.store.monitoring.ReadingValues;
import xiezhi.store.monitoring.SentReading;

/** Packets of invented devices, one a minute from each, with ten values. */
final class InventedPackets {
    static final int FACTORS = 10;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int STEPS = 9_973;

    private final int devices;
    private final LocalDateTime first;

    InventedPackets(int devices, Instant now) {
        this.devices = devices;
        first = LocalDateTime.ofInstant(now, CHINA).minusDays(1).withSecond(0).withNano(0);
    }

    /** Packets number {@code from} up to but without {@code until}; the number tells device and minute. */
    List<RawPacket> between(long from, long until, Instant now) {
        List<RawPacket> packets = new ArrayList<>();
        for (var number = from; number < until; number++) {
            packets.add(packet(number, now));
        }
        return packets;
    }

    private RawPacket packet(long number, Instant now) {
        var mn = "INVENTED%016d".formatted(number % devices);
        var dataAt = first.plusMinutes(number / devices);
        var time = TIME.format(dataAt);
        var area = new StringBuilder("DataTime=").append(time);
        List<SentReading> readings = new ArrayList<>();
        for (var factor = 0; factor < FACTORS; factor++) {
            var code = "a2%04d".formatted(factor);
            var value = BigDecimal.valueOf((number * 31 + factor * 7L) % STEPS, 2);
            area.append(';').append(code).append("-Rtd=").append(value.toPlainString());
            area.append(',').append(code).append("-Flag=N");
            readings.add(new SentReading(code, ReadingKind.REAL_TIME, dataAt, ReadingValues.of(value, "N")));
        }
        var qn = time + "%03d".formatted(number % 1000);
        var text = "QN=" + qn + ";ST=31;CN=2011;PW=123456;MN=" + mn + ";Flag=5;CP=&&" + area + "&&";
        var bytes = "##%04d%s0000\r\n".formatted(text.length(), text).getBytes(StandardCharsets.US_ASCII);
        return new RawPacket(now, "10.0.0.1:40001", mn, qn, "2011", 0, bytes, readings);
    }
}
