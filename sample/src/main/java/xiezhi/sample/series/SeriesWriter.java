package xiezhi.sample.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.Measured;
import xiezhi.monitoring.series.MonitoringEvent;
import xiezhi.monitoring.series.Reading;
import xiezhi.monitoring.series.Span;
import xiezhi.monitoring.series.Transit;

/** Turns a draft into the events a platform receives, in the order it receives them. */
final class SeriesWriter {
    private static final int MINUTES_OF_HOUR = 60;
    private static final int SAMPLE_HOURS = 2;
    private static final double LEAST_SHARE = 0.75;

    private final SeriesDraft draft;
    private final List<Sent> sent = new ArrayList<>();

    /** An event and the second it is received, counted so that many are sorted quickly. */
    private record Sent(long second, MonitoringEvent event) {
        Sent(LocalDateTime at, MonitoringEvent event) {
            this(at.toEpochSecond(ZoneOffset.UTC), event);
        }
    }

    private SeriesWriter(SeriesDraft draft) {
        this.draft = draft;
    }

    /** All events by the moment they are received. */
    static List<MonitoringEvent> write(SeriesDraft draft) {
        var writer = new SeriesWriter(draft);
        for (var profile : draft.outlet.factors()) {
            writer.write(profile);
        }
        draft.others.forEach(each -> writer.sent.add(new Sent(each.at(), each)));
        writer.sent.sort(Comparator.comparingLong(Sent::second));
        return writer.sent.stream().map(Sent::event).toList();
    }

    private void write(FactorProfile profile) {
        List<Reading> hour = new ArrayList<>();
        for (int i = 0; i < draft.slots; i++) {
            var part = part(profile, i, draft.of(profile.code())[i]);
            if (draft.delayHours[i] >= 0) {
                sent.add(new Sent(part.transit().receivedAt(), part));
            }
            hour.add(part);
            if (hour.size() == SeriesDraft.PER_HOUR) {
                hour(profile, i, hour);
                hour.clear();
            }
        }
        for (var again : draft.again) {
            if (again.factor().equals(profile.code())) {
                var late = part(profile, again.slot(), again.value());
                var received = late.span().until().plusHours(again.hoursLater());
                sent.add(new Sent(received, resent(late, received)));
            }
        }
    }

    private Reading part(FactorProfile profile, int slot, double value) {
        var span = new Span(Grain.PART, draft.at(slot), SeriesDraft.MINUTES);
        var delay = Math.max(0, draft.delayHours[slot]);
        var received =
                span.until().plusSeconds(20).plusMinutes(draft.clockMinutes).plusHours(delay);
        var measured = Measured.of(text(value, profile.resolution()));
        if (profile.isPollutant() && !draft.outlet.kind().isWater()) {
            var own = draft.convertedOf(profile.code())[slot];
            measured = measured.converted(rounded(
                    Double.isNaN(own) ? measured.average() * draft.conversion(slot) : own, profile.resolution()));
        }
        return new Reading(
                draft.outlet.id(),
                profile.code(),
                span,
                measured,
                draft.marksOf(profile.code())[slot],
                new Transit(sampledAt(profile, span.from()), received, delay > 0, packet(span.from(), "2051")));
    }

    private LocalDateTime sampledAt(FactorProfile profile, LocalDateTime at) {
        return profile.isPollutant() && draft.outlet.kind().isWater()
                ? at.withMinute(0).withHour(at.getHour() - at.getHour() % SAMPLE_HOURS)
                : at;
    }

    private static Reading resent(Reading reading, LocalDateTime received) {
        var transit = reading.transit();
        return new Reading(
                reading.outlet(),
                reading.factor(),
                reading.span(),
                reading.measured(),
                reading.mark(),
                new Transit(transit.sampledAt(), received, true, transit.evidence() + "-again"));
    }

    /** The hour as the sender computes it: from its own parts, also from those it did not send. */
    private void hour(FactorProfile profile, int lastSlot, List<Reading> parts) {
        var valid = parts.stream().filter(Reading::isValid).toList();
        var isSent = draft.delayHours[lastSlot] == 0;
        var from = draft.at(lastSlot + 1 - SeriesDraft.PER_HOUR).plusHours(draft.labelHours);
        if (!profile.isPollutant() || !isSent || valid.isEmpty()) {
            return;
        }
        var scale = draft.hourScale[lastSlot];
        var mean = mean(valid, false) * scale;
        var measured = Measured.of(text(mean, profile.resolution()));
        if (!Double.isNaN(valid.getFirst().measured().converted())) {
            measured = measured.converted(rounded(mean(valid, true) * scale, profile.resolution()));
        }
        var mark = valid.size() >= LEAST_SHARE * parts.size() ? Mark.NORMAL : Mark.FAULT;
        var received = draft.at(lastSlot + 1).plusSeconds(40).plusMinutes(draft.clockMinutes);
        var reading = new Reading(
                draft.outlet.id(),
                profile.code(),
                new Span(Grain.HOUR, from, MINUTES_OF_HOUR),
                measured,
                mark,
                new Transit(from, received, false, packet(from, "2061")));
        sent.add(new Sent(received, reading));
    }

    private static double mean(List<Reading> parts, boolean isConverted) {
        return parts.stream()
                .map(Reading::measured)
                .mapToDouble(each -> isConverted ? each.converted() : each.average())
                .average()
                .orElse(Double.NaN);
    }

    private String packet(LocalDateTime at, String command) {
        return draft.outlet.id() + "/" + command + "/" + at;
    }

    private static double rounded(double value, double step) {
        return Math.round(value / step) * step;
    }

    private static String text(double value, double step) {
        var digits = Math.max(0, (int) Math.round(-Math.log10(step)));
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
