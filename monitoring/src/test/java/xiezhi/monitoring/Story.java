package xiezhi.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import xiezhi.monitoring.detector.Detection;
import xiezhi.monitoring.detector.Detectors;
import xiezhi.monitoring.detector.Watch;
import xiezhi.monitoring.series.Aggregation;
import xiezhi.monitoring.series.EmissionOrder;
import xiezhi.monitoring.series.FactorHour;
import xiezhi.monitoring.series.FactorProfile;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Grain;
import xiezhi.monitoring.series.Limit;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.Measured;
import xiezhi.monitoring.series.MonitoringEvent;
import xiezhi.monitoring.series.Notice;
import xiezhi.monitoring.series.Outlet;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.OutletKind;
import xiezhi.monitoring.series.Plant;
import xiezhi.monitoring.series.Reading;
import xiezhi.monitoring.series.Revision;
import xiezhi.monitoring.series.Span;
import xiezhi.monitoring.series.StatedMark;
import xiezhi.monitoring.series.Surroundings;
import xiezhi.monitoring.series.Transit;

/** An invented boiler whose hours a test writes. Times are hours from the start; values are quiet unless said. */
public final class Story {
    public static final String DUST = "a34013";
    public static final LocalDateTime START = LocalDate.of(2026, 3, 2).atStartOfDay();
    public static final double LIMIT = 20;
    private static final int SLOTS = 6;

    private final int hours;
    private final double yearlyKg;
    private final Map<String, double[]> values = new LinkedHashMap<>();
    private final Map<String, Mark[]> marks = new LinkedHashMap<>();
    private final Map<Integer, Double> stated = new HashMap<>();
    private final Map<Integer, List<Revision>> revisions = new HashMap<>();
    private final List<StatedMark> declared = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<EmissionOrder> orders = new ArrayList<>();
    private boolean isUnconverted;
    private int minutesLate;
    private int silentFrom = Integer.MAX_VALUE;

    private Story(int hours, double yearlyKg) {
        this.hours = hours;
        this.yearlyKg = yearlyKg;
        var random = new Random(212);
        for (var code : List.of(
                DUST,
                Factors.OXYGEN,
                Factors.GAS_TEMPERATURE,
                Factors.GAS_VELOCITY,
                Factors.GAS_FLOW,
                Factors.PRODUCTION_POWER,
                Factors.TREATMENT_POWER)) {
            values.put(code, new double[hours * SLOTS]);
            var normal = new Mark[hours * SLOTS];
            Arrays.fill(normal, Mark.NORMAL);
            marks.put(code, normal);
        }
        set(DUST, 0, hours, slot -> 9 + random.nextGaussian());
        set(Factors.OXYGEN, 0, hours, slot -> 6 + 0.1 * random.nextGaussian());
        set(Factors.GAS_TEMPERATURE, 0, hours, slot -> 130 + 3 * random.nextGaussian());
        set(Factors.GAS_VELOCITY, 0, hours, slot -> 15 + 2 * Math.sin(slot / 20.0));
        set(
                Factors.GAS_FLOW,
                0,
                hours,
                slot -> Aggregation.standardFlow(
                        of(Factors.GAS_VELOCITY)[slot], 2, of(Factors.GAS_TEMPERATURE)[slot], 0.1));
        set(Factors.PRODUCTION_POWER, 0, hours, slot -> 700);
        set(Factors.TREATMENT_POWER, 0, hours, slot -> 100 + random.nextGaussian());
    }

    /** So many quiet hours. */
    public static Story of(int hours) {
        return new Story(hours, Double.NaN);
    }

    /** The same with a permitted mass a year. */
    public static Story of(int hours, double yearlyKg) {
        return new Story(hours, yearlyKg);
    }

    private double[] of(String factor) {
        return values.getOrDefault(factor, new double[0]);
    }

    public Story set(String factor, int from, int until, IntToDoubleFunction value) {
        for (int slot = from * SLOTS; slot < until * SLOTS; slot++) {
            of(factor)[slot] = value.applyAsDouble(slot);
        }
        return this;
    }

    public Story mark(String factor, int from, int until, Mark mark) {
        Arrays.fill(marks.getOrDefault(factor, new Mark[0]), from * SLOTS, until * SLOTS, mark);
        return this;
    }

    /** The sender states that mean of the hour, whatever its parts are. */
    public Story stated(int hour, double mean) {
        stated.put(hour, mean);
        return this;
    }

    public Story unconverted() {
        isUnconverted = true;
        return this;
    }

    public Story late(int minutes) {
        minutesLate = minutes;
        return this;
    }

    public Story silentFrom(int hour) {
        silentFrom = hour;
        return this;
    }

    public Story with(MonitoringEvent event) {
        switch (event) {
            case StatedMark mark -> declared.add(mark);
            case Notice notice -> notices.add(notice);
            case EmissionOrder order -> orders.add(order);
            case Reading reading -> throw new IllegalArgumentException("expected no reading, found " + reading);
        }
        return this;
    }

    /**
     * A late value of dust.
     *
     * @param before what had been sent; NaN for a gap.
     */
    public Story revised(int heard, int slot, double before, double late) {
        var old = Double.isNaN(before) ? Optional.<Reading>empty() : Optional.of(part(DUST, slot, before));
        revisions.computeIfAbsent(heard, key -> new ArrayList<>()).add(new Revision(part(DUST, slot, late), old));
        return this;
    }

    /** What a detector says of it. */
    public List<Detection> by(String detector) {
        var watch = Watch.of(Detectors.of(List.of(Rules.of(detector))));
        List<Detection> found = new ArrayList<>();
        for (int hour = 0; hour < hours; hour++) {
            var seen = watch.step(hour(hour));
            watch = seen.next();
            found.addAll(seen.detections());
        }
        return found;
    }

    private OutletHour hour(int hour) {
        Map<String, FactorHour> factors = new HashMap<>();
        for (var code : values.keySet()) {
            if (hour < silentFrom) {
                factors.put(code, FactorHour.of(code, readings(code, hour), 45));
            }
        }
        var at = START.plusHours(hour);
        var known = declared.stream()
                .filter(mark -> mark.statedAt().isBefore(at.plusHours(1)))
                .toList();
        return new OutletHour(
                outlet(),
                at,
                factors,
                new Surroundings(known, notices, orders),
                revisions.getOrDefault(hour, List.of()),
                List.of());
    }

    private List<Reading> readings(String code, int hour) {
        List<Reading> readings = new ArrayList<>();
        for (int slot = hour * SLOTS; slot < (hour + 1) * SLOTS; slot++) {
            readings.add(part(code, slot, of(code)[slot]));
        }
        if (code.equals(DUST) && stated.containsKey(hour)) {
            var at = START.plusHours(hour);
            readings.add(new Reading(
                    "1",
                    code,
                    new Span(Grain.HOUR, at, 60),
                    Measured.of(text(stated.getOrDefault(hour, 0.0))),
                    Mark.NORMAL,
                    new Transit(at, at.plusHours(1), false, "hour" + hour)));
        }
        return readings;
    }

    private Reading part(String code, int slot, double value) {
        var at = START.plusMinutes(10L * slot);
        var measured = Measured.of(text(value));
        if (code.equals(DUST) && stated.isEmpty()) {
            var factor = Aggregation.conversion(of(Factors.OXYGEN)[slot], 3.5);
            measured = measured.converted(measured.average() * (isUnconverted ? 1 : factor));
        }
        return new Reading(
                "1",
                code,
                new Span(Grain.PART, at, 10),
                measured,
                marks.getOrDefault(code, new Mark[0])[slot],
                new Transit(at, at.plusMinutes(10L + minutesLate), false, "part" + slot));
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private Outlet outlet() {
        var dust = new FactorProfile(DUST, "颗粒物", "mg/m³", true, 100, 0.5, 0.01, yearlyKg);
        return new Outlet(
                "1",
                "一号排放口",
                OutletKind.GAS_BOILER,
                List.of(dust),
                List.of(
                        new Limit(DUST, Grain.HOUR, LIMIT, START.toLocalDate(), Optional.empty()),
                        new Limit(DUST, Grain.DAY, LIMIT - 4, START.toLocalDate(), Optional.empty())),
                new Plant(3.5, 2, 20, 1000, 0.1, false, List.of(new Plant.Pair(DUST, Factors.GAS_TEMPERATURE))));
    }
}
