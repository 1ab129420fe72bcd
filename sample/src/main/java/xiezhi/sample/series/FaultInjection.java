package xiezhi.sample.series;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import xiezhi.monitoring.series.EmissionOrder;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Mark;
import xiezhi.monitoring.series.Notice;
import xiezhi.monitoring.series.StatedMark;

/** Plants one fault into a draft, from a moment of its second third on. */
final class FaultInjection {
    private final SeriesDraft draft;
    private final SplittableRandom random;
    private final String factor;
    private final int from;

    private FaultInjection(SeriesDraft draft, long seed) {
        this.draft = draft;
        this.random = new SplittableRandom(seed);
        var pollutants = draft.outlet.pollutants();
        this.factor = pollutants.get(random.nextInt(pollutants.size())).code();
        var day = draft.slots / SeriesDraft.PER_DAY * 2 / 5;
        this.from = day * SeriesDraft.PER_DAY;
    }

    /** First slot the fault touches. */
    static int plant(SeriesFault fault, SeriesDraft draft, long seed) {
        var injection = new FaultInjection(draft, seed);
        switch (fault) {
            case HOUR_EXCEEDED, DAY_EXCEEDED, RISING, HELD_BELOW, CLIPPED -> injection.level(fault);
            case CONSTANT, SMOOTHED, REPEATED, SWAPPED_SIGNAL, UNCONVERTED, WRONG_REFERENCE, SCALED, SHIFTED ->
                injection.signal(fault);
            case FLOW_SCALED, NO_FLOW, TREATMENT_OFF, NIGHT_LOAD, ORDER_BROKEN, TOTAL_PASSED ->
                injection.process(fault);
            case FALSE_MARK, LATE_MARK, LONG_UPKEEP -> injection.mark(fault);
            case SILENT, WRONG_CLOCK, WRONG_LABEL, WRONG_MEAN, LOW_FILL, CHANGED_LATER -> injection.sending(fault);
        }
        return injection.from;
    }

    private void level(SeriesFault fault) {
        switch (fault) {
            case HOUR_EXCEEDED -> raise(hours(12), hours(3), i -> 1.2 + 0.05 * random.nextGaussian());
            case DAY_EXCEEDED -> {
                for (var profile : draft.outlet.pollutants()) {
                    raise(profile.code(), 0, hours(24), i -> 1.12 + 0.02 * random.nextGaussian());
                }
            }
            case RISING -> raise(hours(10), hours(4), i -> 0.6 + 0.36 * i / hours(4));
            case HELD_BELOW ->
                raise(
                        0,
                        draft.slots,
                        i -> Math.min(1 + 0.08 * random.nextGaussian(), 0.975 + 0.02 * random.nextDouble()));
            default -> clip();
        }
    }

    private void clip() {
        var top = 0.91 + 0.07 * random.nextDouble();
        raise(0, hours(72), i -> 0.88 + 0.1 * random.nextGaussian());
        for (int i = from; i < from + hours(72); i++) {
            var value = draft.of(factor)[i] * draft.conversion(i);
            if (value > top * draft.limit(factor)) {
                draft.of(factor)[i] = top * draft.limit(factor) / draft.conversion(i);
                draft.convertedOf(factor)[i] = top * draft.limit(factor);
            }
        }
    }

    /** Sets converted values to a multiple of the limit that depends on the slots since the beginning. */
    private void raise(int after, int slots, IntToDoubleFunction ofLimit) {
        raise(factor, after, slots, ofLimit);
    }

    private void raise(String which, int after, int slots, IntToDoubleFunction ofLimit) {
        run(from + after, slots);
        for (int i = from + after; i < Math.min(draft.slots, from + after + slots); i++) {
            draft.of(which)[i] = draft.limit(which) * ofLimit.applyAsDouble(i - from - after) / draft.conversion(i);
        }
    }

    private void signal(SeriesFault fault) {
        var values = draft.of(factor);
        var mean = Arrays.stream(values, Math.max(0, from - SeriesDraft.PER_DAY * 2), from)
                .average()
                .orElse(1);
        run(from - hours(72), draft.slots);
        for (int i = from; i < draft.slots; i++) {
            switch (fault) {
                case CONSTANT -> values[i] = i < from + hours(48) ? Math.max(mean, above()) : values[i];
                case SMOOTHED -> values[i] = Math.max(mean, above()) + 0.02 * (values[i] - mean);
                case REPEATED -> values[i] = values[from - hours(30) + (i - from) % hours(6)];
                case SCALED -> values[i] *= 0.6;
                case SHIFTED -> values[i] = Math.max(0, values[i] - 0.4 * mean);
                default -> more(fault, i);
            }
        }
        if (fault == SeriesFault.SCALED || fault == SeriesFault.SHIFTED) {
            var kind = fault == SeriesFault.SCALED ? Notice.Kind.CALIBRATED : Notice.Kind.PARAMETER_CHANGED;
            var words = fault == SeriesFault.SCALED ? "校准" : "参数改动";
            draft.others.add(new Notice(draft.outlet.id(), kind, draft.at(from), words, "日志"));
        }
    }

    private void more(SeriesFault fault, int slot) {
        var pair = draft.outlet.plant().unlinked().getFirst();
        var reference = draft.outlet.plant().referenceOxygen();
        if (fault == SeriesFault.SWAPPED_SIGNAL) {
            draft.of(pair.one())[slot] = draft.of(pair.other())[slot] * 0.07;
            return;
        }
        for (var profile : draft.outlet.pollutants()) {
            var raw = draft.of(profile.code())[slot];
            var rounded = Math.round(raw / profile.resolution()) * profile.resolution();
            var isAll = fault == SeriesFault.UNCONVERTED;
            draft.convertedOf(profile.code())[slot] =
                    isAll ? rounded : raw * draft.conversion(slot) * (21 - reference - 4) / (21 - reference);
        }
    }

    /** A level the instrument can tell from nothing. */
    private double above() {
        return 3 * draft.outlet.factor(factor).orElseThrow().detectionLimit();
    }

    private void process(SeriesFault fault) {
        var flow = draft.of(draft.outlet.flowFactor());
        var length = fault == SeriesFault.NIGHT_LOAD || fault == SeriesFault.TOTAL_PASSED ? draft.slots : hours(8);
        run(from, length);
        for (int i = from; i < Math.min(draft.slots, from + length); i++) {
            switch (fault) {
                case FLOW_SCALED -> flow[i] *= 0.7;
                case NO_FLOW -> flow[i] = 0;
                case TREATMENT_OFF -> draft.of(Factors.TREATMENT_POWER)[i] *= 0.03;
                case NIGHT_LOAD -> night(i);
                default -> {}
            }
        }
        if (fault == SeriesFault.ORDER_BROKEN) {
            draft.others.add(new EmissionOrder(
                    draft.outlet.id(), draft.at(from), draft.at(from + length), 0, draft.at(from - hours(12)), "停产通知"));
        }
    }

    private void night(int slot) {
        var clock = draft.at(slot).getHour();
        var isNight = clock >= 22 || clock < 6;
        var scale = isNight ? 1.2 : 0.5;
        draft.of(Factors.PRODUCTION_POWER)[slot] *= scale;
        draft.of(draft.outlet.flowFactor())[slot] *= scale;
        if (!draft.outlet.kind().isWater()) {
            draft.of(Factors.GAS_VELOCITY)[slot] *= scale;
        }
    }

    private void mark(SeriesFault fault) {
        run(from, hours(36));
        var outlet = draft.outlet.id();
        switch (fault) {
            case FALSE_MARK -> {
                draft.mark(from, from + hours(12), Mark.STOPPED);
                draft.others.add(new StatedMark(
                        outlet,
                        StatedMark.Kind.STOP,
                        draft.at(from),
                        draft.at(from + hours(12)),
                        draft.at(from),
                        "申报"));
            }
            case LATE_MARK -> {
                raise(0, hours(4), i -> 1.3);
                var until = draft.at(from + hours(4));
                draft.others.add(new StatedMark(
                        outlet, StatedMark.Kind.START_UP, draft.at(from), until, until.plusHours(30), "补报"));
            }
            default -> {
                for (var profile : draft.outlet.pollutants()) {
                    Arrays.fill(draft.marksOf(profile.code()), from + hours(9), from + hours(12), Mark.MAINTENANCE);
                }
            }
        }
    }

    private void sending(SeriesFault fault) {
        run(from, hours(36));
        switch (fault) {
            case SILENT -> Arrays.fill(draft.delayHours, from, from + hours(30), -1);
            case WRONG_CLOCK -> draft.clockMinutes = 12;
            case WRONG_LABEL -> draft.labelHours = 1;
            case WRONG_MEAN -> Arrays.fill(draft.hourScale, from, from + hours(12), 0.85);
            case LOW_FILL -> {
                Arrays.fill(draft.delayHours, from, from + hours(5), -1);
                again(from, hours(5), 0.5, 20);
            }
            default -> again(from, hours(1), 0.6, 30);
        }
    }

    private void again(int first, int slots, double scale, int hoursLater) {
        for (var profile : draft.outlet.pollutants()) {
            for (int i = first; i < first + slots; i++) {
                // All of them together, when the last is as old as was said.
                var wait = hoursLater + (first + slots - i) / SeriesDraft.PER_HOUR;
                draft.again.add(new SeriesDraft.Again(profile.code(), i, draft.of(profile.code())[i] * scale, wait));
            }
        }
    }

    /** Lets the plant run in these slots whatever was planned: no gaps and no upkeep cover the fault. */
    private void run(int first, int slots) {
        var begin = Math.max(0, first);
        var end = Math.min(draft.slots, first + slots);
        Arrays.fill(draft.delayHours, begin, end, 0);
    }

    private static int hours(int count) {
        return count * SeriesDraft.PER_HOUR;
    }
}
