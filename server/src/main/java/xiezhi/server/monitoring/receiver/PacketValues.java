package xiezhi.server.monitoring.receiver;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.Factor;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Item;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.SubField;
import xiezhi.store.monitoring.ReadingKind;
import xiezhi.store.monitoring.ReadingValues;
import xiezhi.store.monitoring.SentReading;

/**
 * The values a packet brings, as they were sent, each with the beginning of its period. A packet without DataTime brings none, for nobody knows of when they are;
 * other commands than those of real-time, minute, hour and day data are kept as bytes only.
 */
final class PacketValues {
    private PacketValues() {}

    /** The values in the order of the packet; a part of a split packet brings its own factors. */
    static List<SentReading> of(Packet packet, PeriodLabels labels) {
        var kind = packet.command().flatMap(PacketValues::kind);
        var dataAt = packet.dataTime();
        if (kind.isEmpty() || dataAt.isEmpty()) {
            return List.of();
        }
        var label = labels.of(packet.text(Field.MN).orElse(""), packet.edition().edition());
        var begin = label.begin(kind.get(), dataAt.get());
        var readings = new ArrayList<SentReading>();
        for (var factor : packet.factors()) {
            reading(factor, kind.get(), begin).ifPresent(readings::add);
        }
        return readings;
    }

    private static Optional<ReadingKind> kind(Command command) {
        return switch (command) {
            case REAL_TIME_DATA -> Optional.of(ReadingKind.REAL_TIME);
            case MINUTE_DATA -> Optional.of(ReadingKind.MINUTE);
            case HOUR_DATA -> Optional.of(ReadingKind.HOUR);
            case DAY_DATA -> Optional.of(ReadingKind.DAY);
            default -> Optional.empty();
        };
    }

    /** Nothing when the factor has neither a number nor a mark, as a serial number or a state has. Of each sub-field the first item counts. */
    private static Optional<SentReading> reading(Factor factor, ReadingKind kind, LocalDateTime dataAt) {
        Map<SubField, Item> items = new EnumMap<>(SubField.class);
        for (var item : factor.items()) {
            item.subField().ifPresent(sub -> items.putIfAbsent(sub, item));
        }
        var values = new ReadingValues(
                first(items, SubField.AVG, SubField.RTD),
                first(items, SubField.MIN),
                first(items, SubField.MAX),
                first(items, SubField.COU),
                first(items, SubField.ZS_AVG, SubField.ZS_RTD),
                Optional.ofNullable(items.get(SubField.FLAG)).map(Item::text).orElse(""));
        return values.isEmpty() ? Optional.empty() : Optional.of(new SentReading(factor.code(), kind, dataAt, values));
    }

    /** A number of more digits than the store keeps is none; the bytes have it. */
    private static Optional<BigDecimal> first(Map<SubField, Item> items, SubField... wanted) {
        for (var each : wanted) {
            var number =
                    Optional.ofNullable(items.get(each)).flatMap(Item::number).filter(ReadingValues::isBounded);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }
}
