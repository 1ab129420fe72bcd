package xiezhi.sample.text;

import java.util.List;

/**
 * Named randomness: the same seed and name give the same throw, whatever else was thrown before. So a planted defect
 * never changes a choice it does not name.
 *
 * @param key mixed seed and path
 */
public record Dice(long key) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Dice of a seed. */
    public static Dice of(long seed) {
        return new Dice(mix(seed + GOLDEN));
    }

    /** Dice of a part, independent of the dice of every other part. */
    public Dice named(String name) {
        long hash = key;
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash ^ name.charAt(i)) + GOLDEN;
        }
        return new Dice(mix(hash));
    }

    /** Whole number in {@code low..high}, both included. */
    public int between(String name, int low, int high) {
        if (high < low) {
            throw new IllegalArgumentException("expected low ≤ high, found " + low + ".." + high + " for " + name);
        }
        return low + (int) Long.remainderUnsigned(named(name).key, (long) high - low + 1);
    }

    /** True in {@code percent} of a hundred names. */
    public boolean chance(String name, int percent) {
        return between(name, 0, 99) < percent;
    }

    /** One element of the list. */
    public <T> T pick(String name, List<T> from) {
        return from.get(between(name, 0, from.size() - 1));
    }

    /** So many decimal digits; the first is never zero. */
    public String digits(String name, int count) {
        var text = new StringBuilder().append(between(name + "#0", 1, 9));
        for (int i = 1; i < count; i++) {
            text.append(between(name + "#" + i, 0, 9));
        }
        return text.toString();
    }

    /** Final mixing step of SplitMix64, public domain (Vigna). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
