package xiezhi.server.monitoring.invented;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.write.PacketWriter;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.Measured;
import xiezhi.monitoring.series.Reading;
import xiezhi.server.ServerSetting;
import xiezhi.store.monitoring.RawPacket;
import xiezhi.store.monitoring.ReadingKind;
import xiezhi.store.monitoring.ReadingValues;
import xiezhi.store.monitoring.SentReading;

/**
 * The series of an invented outlet as the packets its device would have sent.
 *
 * @param outlet whose packets
 * @param partsFrom minutes are sent from then on, hours always
 * @param until nothing arrives from then on
 */
public record InventedPackets(InventedOutlet outlet, LocalDateTime partsFrom, LocalDateTime until) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final String SOURCE = "127.0.0.1:1";
    private static final int MINUTE = 2051;
    private static final int HOUR = 2061;
    private static final String GAS = "31";
    private static final String WATER = "32";
    private static final int THOUSAND = 1_000;
    /** An hour is sent so long after its end. */
    private static final int AFTER_SECONDS = 40;

    /** What is sent together. */
    private record Key(Grain grain, LocalDateTime at, LocalDateTime arrivesAt) {}

    /** A packet to be: when it comes, what times it stands for, and its values by code. */
    private record Draft(LocalDateTime arrivesAt, Grain grain, LocalDateTime at, Map<String, ReadingValues> values) {}

    /** Packets by arrival. */
    public List<RawPacket> all() {
        Map<Key, Draft> drafts = new LinkedHashMap<>();
        Map<LocalDateTime, Map<String, List<Reading>>> parts = new TreeMap<>();
        for (var event : outlet.series().events()) {
            if (event instanceof Reading reading) {
                take(drafts, reading);
                if (reading.span().grain() == Grain.PART) {
                    parts.computeIfAbsent(reading.at().plus(outlet.later()).withMinute(0), hour -> new TreeMap<>())
                            .computeIfAbsent(reading.factor(), factor -> new ArrayList<>())
                            .add(reading);
                }
            }
        }
        completeHours(drafts, parts);
        List<RawPacket> packets = new ArrayList<>();
        int number = 0;
        for (var draft : drafts.values()) {
            if (draft.arrivesAt().isBefore(until)) {
                packets.add(packet(draft, number));
                number++;
            }
        }
        return packets;
    }

    /** A device states the hours of all factors; where no minutes are sent, also of hours whose minutes came late. */
    private void completeHours(Map<Key, Draft> drafts, Map<LocalDateTime, Map<String, List<Reading>>> parts) {
        Map<LocalDateTime, Draft> hours = new HashMap<>();
        drafts.values().stream()
                .filter(draft -> draft.grain() == Grain.HOUR)
                .forEach(draft -> hours.put(draft.at(), draft));
        parts.forEach((at, factors) -> {
            if (at.isBefore(partsFrom) && !hours.containsKey(at)) {
                var draft = new Draft(at.plusHours(1).plusSeconds(AFTER_SECONDS), Grain.HOUR, at, new TreeMap<>());
                hours.put(at, draft);
                drafts.put(new Key(Grain.HOUR, at, draft.arrivesAt()), draft);
            }
            if (hours.containsKey(at)) {
                var draft = hours.getOrDefault(at, new Draft(at, Grain.HOUR, at, new TreeMap<>()));
                factors.forEach((factor, values) -> draft.values().putIfAbsent(factor, mean(values)));
            }
        });
    }

    private void take(Map<Key, Draft> drafts, Reading reading) {
        var at = reading.at().plus(outlet.later());
        var arrivesAt = reading.transit().receivedAt().plus(outlet.later());
        var grain = reading.span().grain();
        if (grain == Grain.PART && at.isBefore(partsFrom)) {
            return;
        }
        drafts.computeIfAbsent(new Key(grain, at, arrivesAt), key -> new Draft(arrivesAt, grain, at, new TreeMap<>()))
                .values()
                .put(reading.factor(), values(reading));
    }

    private static ReadingValues values(Reading reading) {
        var measured = reading.measured();
        return new ReadingValues(
                Optional.of(new BigDecimal(measured.text())),
                number(measured, measured.min()),
                number(measured, measured.max()),
                Optional.empty(),
                number(measured, measured.converted()),
                String.valueOf(reading.mark().letter()));
    }

    private static Optional<BigDecimal> number(Measured like, double value) {
        var scale = new BigDecimal(like.text()).scale();
        return Double.isNaN(value)
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP));
    }

    /** The mean of the valid parts; of all where none is valid, with the mark of the first. */
    private static ReadingValues mean(List<Reading> parts) {
        var valid = parts.stream().filter(Reading::isValid).toList();
        var told = valid.isEmpty() ? parts : valid;
        var like = told.getFirst().measured();
        var converted = number(like, mean(told, Measured::converted));
        return new ReadingValues(
                number(like, mean(told, Measured::average)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                converted,
                String.valueOf(told.getFirst().mark().letter()));
    }

    private static double mean(List<Reading> parts, ToDoubleFunction<Measured> value) {
        return parts.stream()
                .map(Reading::measured)
                .mapToDouble(value)
                .average()
                .orElse(Double.NaN);
    }

    private RawPacket packet(Draft draft, int number) {
        var command = draft.grain() == Grain.PART ? MINUTE : HOUR;
        var qn = SECONDS.format(draft.arrivesAt()) + "%03d".formatted(number % THOUSAND);
        var isWater = outlet.series().outlet().kind().isWater();
        var area = new StringBuilder("DataTime=").append(SECONDS.format(draft.at()));
        List<SentReading> readings = new ArrayList<>();
        var kind = draft.grain() == Grain.PART ? ReadingKind.MINUTE : ReadingKind.HOUR;
        draft.values().forEach((factor, values) -> {
            var code = InventedOutlet.sent(factor);
            area.append(';').append(items(code, values));
            readings.add(new SentReading(code, kind, draft.at(), values));
        });
        var bytes = new PacketWriter(Edition.OF_2017)
                .requestNumber(qn)
                .system(isWater ? WATER : GAS)
                .command(command)
                .password(InventedOutlet.PASSWORD)
                .device(outlet.mn())
                .answerWanted(true)
                .area(area.toString())
                .bytes();
        var arrivedAt = draft.arrivesAt().atZone(ServerSetting.ZONE).toInstant();
        return new RawPacket(arrivedAt, SOURCE, outlet.mn(), qn, Integer.toString(command), 0, bytes, readings);
    }

    private static String items(String code, ReadingValues values) {
        var items = new StringBuilder();
        values.min()
                .ifPresent(value -> items.append(code)
                        .append("-Min=")
                        .append(value.toPlainString())
                        .append(','));
        values.avg()
                .ifPresent(value -> items.append(code)
                        .append("-Avg=")
                        .append(value.toPlainString())
                        .append(','));
        values.max()
                .ifPresent(value -> items.append(code)
                        .append("-Max=")
                        .append(value.toPlainString())
                        .append(','));
        values.converted()
                .ifPresent(value -> items.append(code)
                        .append("-ZsAvg=")
                        .append(value.toPlainString())
                        .append(','));
        return items.append(code).append("-Flag=").append(values.flag()).toString();
    }
}
