package xiezhi.sample.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import xiezhi.monitoring.detector.Detector;
import xiezhi.monitoring.episode.Episode;
import xiezhi.monitoring.episode.Episodes;
import xiezhi.monitoring.series.OutletKind;

/**
 * Measures detectors on invented series.
 *
 * @param detectors with the figures of a day
 * @param episodes how their detections become episodes
 */
public record SeriesMeasurement(List<Detector<?>> detectors, Episodes episodes) {
    private static final int FAULTY_OF_CLEAN = 4;

    /**
     * How a kind of fault fared.
     *
     * @param planted series with it
     * @param found by the detector that should find it, after it began
     * @param leads series of which an episode became a lead
     */
    public record FaultRow(SeriesFault fault, int planted, int found, int leads) {
        /** Share found. */
        public double recall() {
            return planted == 0 ? 1 : (double) found / planted;
        }
    }

    /**
     * How clean series fared.
     *
     * @param leads episodes that became leads, all of them false
     * @param watched episodes that did not
     * @param byDetector detections by id of the detector, notices included
     */
    public record CleanRow(int outlets, int days, int leads, int watched, Map<String, Integer> byDetector) {
        /** False leads of 100 outlets and a day. */
        public double falseLeads() {
            return 100.0 * leads / ((double) outlets * days);
        }
    }

    /** What was measured. */
    public record Report(List<FaultRow> faults, CleanRow clean) {
        public Report {
            faults = List.copyOf(faults);
        }
    }

    /** Measures on so many clean outlets, and a quarter as many with each fault. */
    public Report measure(int outlets, int days, long seed, IntConsumer progress) {
        var clean = clean(outlets, days, seed);
        progress.accept(0);
        List<FaultRow> rows = new ArrayList<>();
        var planted = Math.max(1, outlets / FAULTY_OF_CLEAN);
        for (var fault : SeriesFault.values()) {
            rows.add(row(fault, planted, days, seed));
            progress.accept(rows.size());
        }
        return new Report(rows, clean);
    }

    private CleanRow clean(int outlets, int days, long seed) {
        Map<String, Integer> byDetector = new TreeMap<>();
        int leads = 0;
        int watched = 0;
        var kinds = OutletKind.values();
        for (int i = 0; i < outlets; i++) {
            var series = InventedSeries.clean(kinds[i % kinds.length], days, seed * 100_000 + i);
            var run = SeriesRun.of(series.outlet(), series.events(), detectors);
            run.detections().forEach(each -> byDetector.merge(each.detector(), 1, Integer::sum));
            var made = episodes.of(run.detections(), run.marks());
            var count = (int) made.stream().filter(Episode::isLead).count();
            leads += count;
            watched += made.size() - count;
        }
        return new CleanRow(outlets, days, leads, watched, byDetector);
    }

    private FaultRow row(SeriesFault fault, int planted, int days, long seed) {
        var kinds = List.copyOf(fault.kinds());
        int found = 0;
        int leads = 0;
        for (int i = 0; i < planted; i++) {
            var series = InventedSeries.faulty(fault, kinds.get(i % kinds.size()), days, seed * 100_000 + i);
            var from = series.faultFrom().orElseThrow();
            var run = SeriesRun.of(series.outlet(), series.events(), detectors);
            found += run.detections().stream()
                            .anyMatch(each -> each.detector().equals(fault.detector())
                                    && each.period().until().isAfter(from))
                    ? 1
                    : 0;
            leads += episodes.of(run.detections(), run.marks()).stream()
                            .anyMatch(each -> each.isLead() && each.until().isAfter(from))
                    ? 1
                    : 0;
        }
        return new FaultRow(fault, planted, found, leads);
    }
}
