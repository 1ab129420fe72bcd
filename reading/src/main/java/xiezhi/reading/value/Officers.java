package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Officers with certificate numbers: 张三（0123456）、李四（执法证号：0123457）. */
public final class Officers {
    private Officers() {}

    /** All persons printed with a certificate number. */
    public static List<Found<PersonNumber>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<PersonNumber>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<PersonNumber>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Certificate numbers alone: 执法证号：430102…, 证件号 …. */
    public static List<Found<String>> certificates(NormalText text, int from, int until) {
        return List.of();
    }
}
