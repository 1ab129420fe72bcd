package xiezhi.server.monitoring.episode;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.monitoring.detector.Detection;
import xiezhi.monitoring.detector.Detector;
import xiezhi.monitoring.detector.DetectorRule;
import xiezhi.monitoring.detector.Detectors;
import xiezhi.monitoring.detector.Watch;
import xiezhi.monitoring.episode.Episode;
import xiezhi.monitoring.episode.Episodes;
import xiezhi.monitoring.series.AssemblyState;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.HourAssembly;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.Measured;
import xiezhi.monitoring.series.MonitoringEvent;
import xiezhi.monitoring.series.Reading;
import xiezhi.monitoring.series.Span;
import xiezhi.monitoring.series.StatedMark;
import xiezhi.monitoring.series.Transit;
import xiezhi.server.ServerSetting;
import xiezhi.server.monitoring.outlet.WatchedOutlet;
import xiezhi.store.monitoring.ReadingKind;
import xiezhi.store.monitoring.ReadingStream.Arrived;
import xiezhi.store.monitoring.ReadingValues;

/** One outlet under its detectors: takes what its devices send in the order it comes. For one thread. */
final class RunningOutlet {
    /** Values of a time so much later than their arrival are left out: they would close hours that have not begun. */
    private static final int MINUTES_AHEAD = 60;
    /** Detections older than that before the newest value belong to episodes that are over. */
    private static final int DAYS_KEPT = 35;

    /** Longest that detectors look back. */
    private static final int DAYS_OF_WINDOWS = 30;

    private static final int MINUTES_OF_HOUR = 60;

    private final Terms terms;
    private final WatchedOutlet watched;
    private final HourAssembly assembly;
    private final Map<String, PartLength> lengths = new HashMap<>();
    private final SampleTimes samples = new SampleTimes();
    private final List<Detection> detections = new ArrayList<>();
    private AssemblyState state = AssemblyState.start();
    private Watch watch;
    private int declared;
    private Optional<LocalDateTime> begin = Optional.empty();
    /** How the last value came: those of one packet came alike. */
    private Transit last = new Transit(LocalDateTime.MIN, LocalDateTime.MIN, false, "");

    private LocalDateTime heardAt = LocalDateTime.MIN;
    private boolean hasNew;

    /** What an outlet is watched for: what the register says of it, and the rules of a day. */
    record Terms(WatchedOutlet watched, List<DetectorRule> rules) {}

    /** An outlet before its first value. */
    RunningOutlet(Terms terms) {
        List<Detector<?>> detectors = Detectors.of(terms.rules());
        this.terms = terms;
        this.watched = terms.watched();
        this.assembly = new HourAssembly(watched.outlet(), Detectors.neededMinutes(detectors));
        this.watch = Watch.of(detectors);
    }

    Terms terms() {
        return terms;
    }

    /** Whether nothing came since a time in China. */
    boolean isQuietSince(LocalDateTime time) {
        return heardAt.isBefore(time);
    }

    /**
     * Episodes that ended before are no longer told by what is remembered here, and stay as they were told; empty before the
     * first value.
     *
     * @param lookedBackTo from when on values were asked for: those before are not known, unless the first came later
     */
    Optional<LocalDateTime> since(LocalDateTime lookedBackTo) {
        return begin.map(first -> {
            var isFirstEver = first.isAfter(lookedBackTo.plusDays(1));
            var told = isFirstEver ? first : first.plusDays(DAYS_OF_WINDOWS);
            var remembered = state.next().orElse(first).minusDays(DAYS_OF_WINDOWS);
            return told.isAfter(remembered) ? told : remembered;
        });
    }

    /** Takes a value, and before it what was declared until it came. */
    void take(Arrived arrived) {
        var receivedAt = LocalDateTime.ofInstant(arrived.arrivedAt(), ServerSetting.ZONE);
        heardAt = receivedAt;
        var at = arrived.reading().dataAt();
        if (at.isAfter(receivedAt.plusMinutes(MINUTES_AHEAD))) {
            return;
        }
        var all = watched.declared();
        while (declared < all.size() && !all.get(declared).at().isAfter(receivedAt)) {
            step(all.get(declared));
            declared++;
        }
        begin = begin.filter(at::isAfter).or(() -> Optional.of(at));
        step(reading(arrived, receivedAt));
    }

    private void step(MonitoringEvent event) {
        var closed = assembly.step(state, event);
        state = closed.state();
        for (var hour : closed.hours()) {
            var seen = watch.step(hour);
            watch = seen.next();
            hasNew |= detections.addAll(seen.detections());
        }
    }

    private Reading reading(Arrived arrived, LocalDateTime receivedAt) {
        var sent = arrived.reading();
        var factor = watched.factor(arrived.mn(), sent.factor());
        var isPart = sent.kind() == ReadingKind.MINUTE;
        var minutes = isPart
                ? lengths.computeIfAbsent(arrived.mn(), mn -> new PartLength()).of(sent.dataAt())
                : MINUTES_OF_HOUR;
        var span = new Span(isPart ? Grain.PART : Grain.HOUR, sent.dataAt(), minutes);
        var measured = measured(sent.values());
        var sampledAt = sampledAt(factor, sent.dataAt(), measured.text(), isPart);
        var transit = new Transit(sampledAt, receivedAt, false, Long.toString(arrived.packet()));
        last = transit.equals(last) ? last : transit;
        return new Reading(
                watched.outlet().id(),
                factor,
                span,
                measured,
                mark(sent.values().flag()),
                last);
    }

    /** Water analysers repeat one sample for hours, and the store does not know when it was taken. */
    private LocalDateTime sampledAt(String factor, LocalDateTime at, String text, boolean isPart) {
        var isAnalysed = isPart
                && watched.outlet().kind().isWater()
                && watched.outlet()
                        .factor(factor)
                        .filter(FactorProfile::isPollutant)
                        .isPresent();
        return isAnalysed ? samples.of(factor, text, at) : at;
    }

    private static Measured measured(ReadingValues values) {
        return new Measured(
                values.avg().map(BigDecimal::toPlainString).orElse(""),
                number(values.avg()),
                number(values.min()),
                number(values.max()),
                number(values.converted()),
                number(values.total()));
    }

    private static double number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** Devices of 2005 send no mark with what is normal; a mark nobody knows does not count as normal. */
    private static Mark mark(String flag) {
        return flag.isEmpty() ? Mark.NORMAL : Mark.of(flag.charAt(0)).orElse(Mark.FAULT);
    }

    /** Whether anything was seen since the last call. */
    boolean takeNew() {
        var answer = hasNew;
        hasNew = false;
        return answer;
    }

    /** Episodes of what was seen in the last weeks. */
    List<Episode> episodes(Episodes maker) {
        state.next()
                .ifPresent(next ->
                        detections.removeIf(each -> each.period().until().isBefore(next.minusDays(DAYS_KEPT))));
        var marks = watched.declared().stream()
                .filter(StatedMark.class::isInstance)
                .map(StatedMark.class::cast)
                .toList();
        return maker.of(List.copyOf(detections), marks);
    }
}
