package xiezhi.sample.province;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import xiezhi.sample.InventedCase;
import xiezhi.sample.InventedCases;

/** The cases that all cases of the province are told after: every regime and procedure, one in four with a defect. */
final class Patterns {
    /** What the first must be, so that no procedure is missing under the law before and after the Code. */
    private static final List<Set<String>> FIRST = List.of(
            Set.of("code", "spot"),
            Set.of("old", "spot"),
            Set.of("code", "no-penalty"),
            Set.of(),
            Set.of("old", "no-penalty"));

    private static final List<String> REGIMES = List.of("code", "old", "code", "crossing", "old", "code");
    private static final int DEFECTIVE_EVERY = 4;
    /** Kinds of defects between one pattern and the next, so that all parts of the book come up. */
    private static final int DEFECT_STEP = 7;

    private Patterns() {}

    /** So many patterns; none relies on the rules of one real province. */
    static List<InventedCase> make(long seed, int count) {
        var invented = new InventedCases(seed);
        List<InventedCase> patterns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "pattern-%03d".formatted(i + 1);
            patterns.add(
                    i % DEFECTIVE_EVERY == DEFECTIVE_EVERY - 1
                            ? invented.defective(id, i / DEFECTIVE_EVERY * DEFECT_STEP)
                            : invented.clean(id, flags(i)));
        }
        return patterns;
    }

    private static Set<String> flags(int pattern) {
        Set<String> wanted =
                pattern < FIRST.size() ? FIRST.get(pattern) : Set.of(REGIMES.get(pattern % REGIMES.size()));
        Set<String> flags = new HashSet<>(wanted);
        flags.add("!hunan");
        return flags;
    }
}
