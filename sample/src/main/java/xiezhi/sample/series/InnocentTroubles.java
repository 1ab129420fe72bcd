package xiezhi.sample.series;

import java.util.Arrays;
import java.util.SplittableRandom;
import xiezhi.monitoring.series.Factors;
import xiezhi.monitoring.series.Mark;

/** Plants what goes wrong at honest outlets too, so that a detector has something to be wrong about. */
final class InnocentTroubles {
    private final SeriesDraft draft;
    private final SplittableRandom random;

    private InnocentTroubles(SeriesDraft draft, SplittableRandom random) {
        this.draft = draft;
        this.random = random;
    }

    /**
     * Plants some.
     *
     * @param isSteady only those that last for less than two hours
     */
    static void into(SeriesDraft draft, SplittableRandom random, boolean isSteady) {
        var troubles = new InnocentTroubles(draft, random);
        draft.clockMinutes = random.nextInt(3);
        troubles.meterLost();
        if (!isSteady) {
            troubles.broken();
            troubles.lineLost();
            troubles.otherFuel();
            troubles.undeclaredStop();
        }
        troubles.twice();
    }

    private int somewhere(int slots) {
        return SeriesDraft.PER_DAY + random.nextInt(draft.slots - SeriesDraft.PER_DAY - slots);
    }

    /** Some packets come a second time with the same numbers. */
    private void twice() {
        var at = somewhere(6);
        for (var profile : draft.outlet.pollutants()) {
            for (int i = at; i < at + 6; i++) {
                draft.again.add(new SeriesDraft.Again(profile.code(), i, draft.of(profile.code())[i], 2));
            }
        }
    }

    /** Both meters show nothing for an hour. */
    private void meterLost() {
        var at = somewhere(6);
        Arrays.fill(draft.of(Factors.PRODUCTION_POWER), at, at + 6, 0);
        Arrays.fill(draft.of(Factors.TREATMENT_POWER), at, at + 6, 0);
    }

    /** An instrument is broken and marked so, showing one value all the time. */
    private void broken() {
        var slots = (3 + random.nextInt(8)) * SeriesDraft.PER_HOUR;
        var at = somewhere(slots);
        var pollutants = draft.outlet.pollutants();
        var factor = pollutants.get(random.nextInt(pollutants.size())).code();
        Arrays.fill(draft.of(factor), at, at + slots, draft.of(factor)[at]);
        Arrays.fill(draft.marksOf(factor), at, at + slots, Mark.FAULT);
    }

    /** The line is down for some hours and everything comes afterwards. */
    private void lineLost() {
        var slots = (3 + random.nextInt(6)) * SeriesDraft.PER_HOUR;
        var at = somewhere(slots);
        for (int i = at; i < at + slots; i++) {
            draft.delayHours[i] = (at + slots - i) / SeriesDraft.PER_HOUR + 1;
        }
    }

    /** Other coal, other waste, other water: values lie somewhat higher or lower for days. */
    private void otherFuel() {
        var at = somewhere(SeriesDraft.PER_DAY);
        var scale = 0.82 + 0.4 * random.nextDouble();
        for (var profile : draft.outlet.pollutants()) {
            var values = draft.of(profile.code());
            for (int i = at; i < draft.slots; i++) {
                values[i] *= scale;
            }
            if (draft.outlet.kind().isWater()) {
                CleanSeries.sample(values);
            }
        }
    }

    /** A stop of a few hours that is marked but was not declared before. */
    private void undeclaredStop() {
        var slots = (4 + random.nextInt(8)) * SeriesDraft.PER_HOUR;
        var at = somewhere(slots);
        var isWater = draft.outlet.kind().isWater();
        for (int i = at; i < at + slots; i++) {
            var slot = i;
            draft.values.forEach((code, values) -> values[slot] *= code.startsWith("power") ? 0.02 : 0.05);
            if (!isWater) {
                draft.of(Factors.OXYGEN)[i] = 20.8;
            }
        }
        draft.mark(at, at + slots, Mark.STOPPED);
    }
}
