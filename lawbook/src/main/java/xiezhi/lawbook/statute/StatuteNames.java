package xiezhi.lawbook.statute;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import xiezhi.core.statute.Statute;

/** Index of printed names. Compares after NFKC, without spaces, brackets and the name of the state. */
final class StatuteNames {
    private static final String STATE = "中华人民共和国";
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Cf}《》〈〉<>\"“”、,，·]");
    private static final Pattern EDITION = Pattern.compile("\\([^()]*(?:\\d|年|修订|修正|版)[^()]*\\)$");
    /** Shorter names are too easily one character apart. */
    private static final int MIN_NEAR_LENGTH = 5;

    /** Two characters fit too many names. */
    private static final int MIN_SHORT_LENGTH = 3;

    private static final String LAW = "法";
    private static final int LONG_NAME = 9;
    private static final int MAX_NEAR = 2;

    private final Map<String, Statute> statutes = new TreeMap<>();
    private final Map<String, String> others = new TreeMap<>();

    StatuteNames(Collection<Statute> all, Collection<String> otherNames) {
        otherNames.forEach(name -> others.put(plain(name), name));
        for (var statute : all) {
            statutes.put(plain(statute.name()), statute);
            statute.shortNames().forEach(name -> statutes.put(plain(name), statute));
        }
    }

    NameMatch find(String printed) {
        var name = plain(printed);
        var edition = EDITION.matcher(name).replaceFirst("");
        return exact(name)
                .or(() -> exact(edition))
                .or(() -> near(edition))
                .or(() -> shortened(edition))
                .orElseGet(NameMatch.Unlisted::new);
    }

    private Optional<NameMatch> exact(String name) {
        var statute = statutes.get(name);
        if (statute != null) {
            return Optional.of(new NameMatch.Known(statute));
        }
        return Optional.ofNullable(others.get(name)).map(NameMatch.NameOnly::new);
    }

    /** The one name that is as near as no other; none when two are. */
    private Optional<NameMatch> near(String name) {
        if (name.length() < MIN_NEAR_LENGTH) {
            return Optional.empty();
        }
        Optional<Statute> best = Optional.empty();
        var bestDistance = MAX_NEAR + 1;
        for (var entry : statutes.entrySet()) {
            var distance = misprint(name, entry.getKey());
            if (distance < bestDistance) {
                bestDistance = distance;
                best = Optional.of(entry.getValue());
            } else if (distance == bestDistance && !best.equals(Optional.of(entry.getValue()))) {
                best = Optional.empty();
            }
        }
        return best.map(NameMatch.Near::new);
    }

    /** The one law 法 whose name has these characters in this order, begins with the same one, and has at least two more. */
    private Optional<NameMatch> shortened(String name) {
        if (name.length() < MIN_SHORT_LENGTH || !name.endsWith(LAW)) {
            return Optional.empty();
        }
        var longer = statutes.entrySet().stream()
                .filter(entry -> isShortenedTo(entry.getKey(), name))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return longer.size() == 1 ? Optional.of(new NameMatch.Shortened(longer.getFirst())) : Optional.empty();
    }

    private static boolean isShortenedTo(String real, String name) {
        if (!real.endsWith(LAW) || real.charAt(0) != name.charAt(0) || real.length() < name.length() + 2) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < real.length() && found < name.length(); i++) {
            found += real.charAt(i) == name.charAt(found) ? 1 : 0;
        }
        return found == name.length();
    }

    /**
     * How far a printed name is from a real one: one character, two of a long name, or the same characters in another
     * order; more than {@link #MAX_NEAR} when it is another name. Short names differ by their first word, so that must be
     * right (水污染防治法, 光污染防治法).
     */
    private static int misprint(String name, String real) {
        if (real.length() < MIN_NEAR_LENGTH) {
            return MAX_NEAR + 1;
        }
        if (Arrays.equals(name.chars().sorted().toArray(), real.chars().sorted().toArray())) {
            return 1;
        }
        if (name.length() >= LONG_NAME) {
            return distance(name, real, MAX_NEAR);
        }
        var distance = name.charAt(0) == real.charAt(0) ? distance(name, real, 1) : 2;
        return distance <= 1 ? distance : MAX_NEAR + 1;
    }

    static String plain(String name) {
        var folded =
                NOISE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        return folded.startsWith(STATE) ? folded.substring(STATE.length()) : folded;
    }

    /** Edit distance, or {@code limit + 1} when it is greater. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        var previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return Math.min(previous[other.length()], limit + 1);
    }
}
