package xiezhi.sample.series;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.SplittableRandom;
import xiezhi.monitoring.series.Aggregation;
import xiezhi.monitoring.series.EmissionOrder;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.Notice;
import xiezhi.monitoring.series.Outlet;
import xiezhi.monitoring.series.OutletKind;
import xiezhi.monitoring.series.StatedMark;

/** Makes series of outlets that do nothing wrong: daily cycles, noise, declared stops, calibrations, gaps, fills. */
final class CleanSeries {
    private static final int CALIBRATION_SLOTS = 2;
    private static final int SAMPLE_SLOTS = 12;
    private static final double AMBIENT = 15;

    private final SeriesDraft draft;
    private final SplittableRandom random;
    private final double[] load;
    private final boolean isSteady;

    private CleanSeries(SeriesDraft draft, long seed, boolean isSteady) {
        this.draft = draft;
        this.isSteady = isSteady;
        this.random = new SplittableRandom(seed);
        this.load = new double[draft.slots];
    }

    /**
     * A clean draft.
     *
     * @param isSteady without stops, orders and long upkeep, which would hide a planted fault
     */
    static SeriesDraft make(Outlet outlet, LocalDateTime start, int days, long seed, boolean isSteady) {
        var draft = new SeriesDraft(outlet, start, days);
        new CleanSeries(draft, seed, isSteady).fill();
        return draft;
    }

    private void fill() {
        loads();
        if (!isSteady && random.nextInt(3) == 0) {
            order();
        }
        if (draft.outlet.kind().isWater()) {
            water();
        } else {
            gas();
        }
        powers();
        concentrations();
        if (!isSteady && random.nextInt(2) == 0) {
            stop();
        }
        calibrations();
        gaps();
        InnocentTroubles.into(draft, random, isSteady);
    }

    /** Noise that remembers: standard deviation 1, a share of the value before. */
    private double[] noise(double memory) {
        var noise = new double[draft.slots];
        double value = random.nextGaussian();
        for (int i = 0; i < noise.length; i++) {
            value = memory * value + Math.sqrt(1 - memory * memory) * random.nextGaussian();
            noise[i] = value;
        }
        return noise;
    }

    private void loads() {
        var base = 0.55 + 0.25 * random.nextDouble();
        var swing = 0.08 + 0.1 * random.nextDouble();
        var phase = random.nextDouble() * 2 * Math.PI;
        var noise = noise(0.95);
        for (int i = 0; i < load.length; i++) {
            var cycle = Math.sin(2 * Math.PI * i / SeriesDraft.PER_DAY + phase);
            load[i] = Math.clamp(base + swing * cycle + 0.03 * noise[i], 0.2, 1.1);
        }
    }

    /** An order to limit production that is kept. */
    private void order() {
        var days = draft.slots / SeriesDraft.PER_DAY;
        if (days < 10) {
            return;
        }
        var from = (7 + random.nextInt(days - 9)) * SeriesDraft.PER_DAY;
        var until = from + SeriesDraft.PER_DAY * 2;
        for (int i = from; i < until; i++) {
            load[i] *= 0.6;
        }
        var evidence = "停限产通知-" + draft.outlet.id();
        draft.others.add(new EmissionOrder(
                draft.outlet.id(),
                draft.at(from),
                draft.at(until),
                0.7,
                draft.at(from).minusHours(20),
                evidence));
    }

    private void gas() {
        var plant = draft.outlet.plant();
        var oxygen = draft.of(Factors.OXYGEN);
        var oxygenNoise = noise(0.9);
        var heatNoise = noise(0.9);
        var airNoise = noise(0.8);
        var centre = oxygenCentre();
        for (int i = 0; i < draft.slots; i++) {
            oxygen[i] = centre + 1.5 * (0.7 - load[i]) + 0.25 * oxygenNoise[i];
            draft.of(Factors.GAS_TEMPERATURE)[i] = 120 + 25 * load[i] + 3 * heatNoise[i];
            draft.of(Factors.GAS_VELOCITY)[i] = 20 * load[i] * (1 + 0.02 * airNoise[i]);
            draft.of(Factors.GAS_FLOW)[i] = Aggregation.standardFlow(
                            draft.of(Factors.GAS_VELOCITY)[i],
                            plant.ductArea(),
                            draft.of(Factors.GAS_TEMPERATURE)[i],
                            plant.moisture())
                    * (1 + 0.01 * random.nextGaussian());
        }
    }

    private double oxygenCentre() {
        return switch (draft.outlet.kind()) {
            case GAS_BOILER -> 5.5 + random.nextDouble();
            case COAL_BOILER -> 10.5 + random.nextDouble();
            default -> 7.5 + random.nextDouble();
        };
    }

    private void water() {
        var noise = noise(0.8);
        for (int i = 0; i < draft.slots; i++) {
            draft.of(Factors.WATER_FLOW)[i] = draft.outlet.plant().normalFlow() * load[i] / 0.7 * (1 + 0.03 * noise[i]);
        }
    }

    private void powers() {
        var rated = draft.outlet.plant().ratedPower();
        var noise = noise(0.7);
        for (int i = 0; i < draft.slots; i++) {
            draft.of(Factors.PRODUCTION_POWER)[i] = rated * load[i] * (1 + 0.02 * noise[i]);
            draft.of(Factors.TREATMENT_POWER)[i] =
                    rated * 0.15 * (0.4 + 0.6 * load[i]) * (1 + 0.03 * random.nextGaussian());
        }
    }

    private void concentrations() {
        for (var profile : draft.outlet.pollutants()) {
            var factor = profile.code();
            var isTiny = draft.outlet.kind() == OutletKind.GAS_BOILER
                    && factor.equals(OutletMaker.SULPHUR_DIOXIDE)
                    && random.nextBoolean();
            var isTight = random.nextInt(4) == 0;
            var share = isTiny ? 0.01 : isTight ? 0.7 : 0.25 + 0.3 * random.nextDouble();
            var spread = isTight ? 0.03 : 0.08 + 0.08 * random.nextDouble();
            var fast = noise(0.85);
            var slow = noise(0.995);
            for (int i = 0; i < draft.slots; i++) {
                var wave = spread * fast[i] + 0.3 * spread * slow[i] + 0.3 * (load[i] - 0.7);
                var planned = draft.strictest(factor) * share * Math.exp(wave);
                draft.of(factor)[i] = Math.max(0, planned / draft.conversion(i));
            }
            if (draft.outlet.kind().isWater()) {
                sample(draft.of(factor));
            }
        }
    }

    /** A water analyser shows one sample until the next. */
    static void sample(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i - i % SAMPLE_SLOTS];
        }
    }

    /** A declared stop of some hours, and the start after it. */
    private void stop() {
        var hours = 10 + random.nextInt(20);
        var room = draft.slots - (hours + 30) * SeriesDraft.PER_HOUR;
        if (room <= SeriesDraft.PER_DAY) {
            return;
        }
        var from = SeriesDraft.PER_DAY
                + random.nextInt(room - SeriesDraft.PER_DAY) / SeriesDraft.PER_HOUR * SeriesDraft.PER_HOUR;
        var until = from + hours * SeriesDraft.PER_HOUR;
        var warm = until + 4 * SeriesDraft.PER_HOUR;
        for (int i = from; i < until; i++) {
            still(i);
        }
        draft.mark(from, until, Mark.STOPPED);
        declare(StatedMark.Kind.STOP, from, until);
        declare(StatedMark.Kind.START_UP, until, warm);
        if (!draft.outlet.kind().isWater()) {
            for (int i = until; i < warm; i++) {
                var way = (double) (i - until) / (warm - until);
                draft.of(Factors.OXYGEN)[i] = draft.of(Factors.OXYGEN)[i] * way + 18 * (1 - way);
            }
        }
    }

    private void still(int slot) {
        draft.values.values().forEach(each -> each[slot] *= 0.01);
        if (!draft.outlet.kind().isWater()) {
            draft.of(Factors.OXYGEN)[slot] = 20.9;
            draft.of(Factors.GAS_TEMPERATURE)[slot] = AMBIENT + random.nextDouble();
        }
    }

    private void declare(StatedMark.Kind kind, int from, int until) {
        draft.others.add(new StatedMark(
                draft.outlet.id(),
                kind,
                draft.at(from),
                draft.at(until),
                draft.at(from).minusHours(6),
                kind.chinese() + "申报-" + draft.outlet.id()));
    }

    /** Every night a short one of all instruments; each week one that is on record; some upkeep declared before. */
    private void calibrations() {
        var offset = random.nextInt(6) * SeriesDraft.PER_HOUR;
        for (int day = 0; day < draft.slots / SeriesDraft.PER_DAY; day++) {
            var at = day * SeriesDraft.PER_DAY + offset;
            calibrate(at, CALIBRATION_SLOTS, Mark.CALIBRATING);
            if (day % 7 == 3) {
                draft.others.add(new Notice(
                        draft.outlet.id(),
                        Notice.Kind.CALIBRATED,
                        draft.at(at + CALIBRATION_SLOTS),
                        "校准",
                        "日志-" + draft.outlet.id()));
            }
        }
        if (!isSteady && random.nextInt(3) == 0 && draft.slots > 4 * SeriesDraft.PER_DAY) {
            var at = 3 * SeriesDraft.PER_DAY + 8 * SeriesDraft.PER_HOUR;
            calibrate(at, 3 * SeriesDraft.PER_HOUR, Mark.MAINTENANCE);
            declare(StatedMark.Kind.MAINTENANCE, at, at + 3 * SeriesDraft.PER_HOUR);
        }
    }

    private void calibrate(int at, int slots, Mark mark) {
        for (var profile : draft.outlet.pollutants()) {
            Arrays.fill(draft.marksOf(profile.code()), at, Math.min(draft.slots, at + slots), mark);
        }
    }

    /** Short gaps, some of them filled later with what was measured. */
    private void gaps() {
        for (int i = 0; i < draft.slots; i++) {
            if (random.nextInt(700) == 0) {
                var length = 1 + random.nextInt(12);
                var delay = random.nextBoolean() ? 3 + random.nextInt(8) : -1;
                Arrays.fill(draft.delayHours, i, Math.min(draft.slots, i + length), delay);
                i += length;
            }
        }
    }
}
