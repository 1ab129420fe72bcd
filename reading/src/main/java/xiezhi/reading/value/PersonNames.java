package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Names of persons in a field or after a label: 张三、李四 王五. */
public final class PersonNames {
    private PersonNames() {}

    /** All names in a stretch that holds names only (the value of a field), parted by 、 ， spaces or tabs. */
    public static List<Found<String>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<String>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<String>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }
}
