package xiezhi.lawbook.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Advice for a name that does not exist. */
public final class Suggestion {
    private static final int MAX_LISTED = 40;

    private Suggestion() {}

    /** {@code write 'x' (or one of …)}, the nearest of {@code names} first. */
    public static String among(Collection<String> names, String wrong) {
        var listed = names.stream().limit(MAX_LISTED).toList();
        return nearest(names, wrong)
                .map(name -> "write '" + name + "' or another of " + listed)
                .orElse("remove it");
    }

    /** The name written most alike; of equals the first in order. */
    public static Optional<String> nearest(Collection<String> names, String wrong) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(name, wrong))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Edit distance without regard to case. */
    static int distance(String left, String right) {
        var row = new int[right.length() + 1];
        for (var j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= left.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.length(); j++) {
                var isSame = Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
                var best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (isSame ? 0 : 1));
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[right.length()];
    }
}
