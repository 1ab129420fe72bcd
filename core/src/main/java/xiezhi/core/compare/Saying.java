package xiezhi.core.compare;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

/**
 * What one document says, as text with its places.
 *
 * @param document the document
 * @param value its words, or a value printed as officers write it
 */
record Saying(Document document, Fact<String> value) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分", Locale.ROOT);
    private static final int LONGEST_TITLE = 30;

    /** Words as read. */
    static Saying words(Document document, Fact<String> words) {
        return new Saying(document, placed(document, words));
    }

    /** A day. */
    static Saying day(Document document, Fact<LocalDate> day) {
        return words(document, day.map(DAY::format));
    }

    /** A day and time. */
    static Saying minute(Document document, Fact<LocalDateTime> minute) {
        return words(document, minute.map(MINUTE::format));
    }

    /** Amount in fen, printed in yuan. */
    static Saying yuan(Document document, Fact<Long> fen) {
        return words(document, fen.map(Saying::yuan));
    }

    /** The contradiction of this and another; {@code note} gets both as {@code 《…》写作“…”}. */
    MismatchFacts against(Saying other, Aspect aspect, String lead) {
        String note = lead + "：" + quoted() + "，" + (document.equals(other.document) ? "又" : "") + other.quoted();
        return mismatch(other, aspect, note);
    }

    /** The contradiction with a note of its own. */
    MismatchFacts mismatch(Saying other, Aspect aspect, String note) {
        return new MismatchFacts(
                Fact.of(aspect.id()),
                document.head().kind(),
                value,
                other.document.head().kind(),
                other.value,
                Fact.of(note));
    }

    /** Title of the document in book-title marks; files without a title are named by their file. */
    String title() {
        String title = document.head()
                .title()
                .known()
                .or(() -> document.head().file().known())
                .orElse("文书");
        String plain = title.replaceAll("[\\s《》]", "");
        return "《" + (plain.length() > LONGEST_TITLE ? plain.substring(0, LONGEST_TITLE) + "…" : plain) + "》";
    }

    /** The value as text. */
    String text() {
        return value.known().orElse("");
    }

    private String quoted() {
        return title() + "写作“" + text() + "”";
    }

    private static String yuan(long fen) {
        return fen % 100 == 0 ? fen / 100 + "元" : String.format(Locale.ROOT, "%d.%02d元", fen / 100, fen % 100);
    }

    /** A fact without a place points to its file, so that the reader knows where to look. */
    private static Fact<String> placed(Document document, Fact<String> fact) {
        return fact instanceof Fact.Stated<String>(var value, var isSure, var places)
                        && places.isEmpty()
                        && document.head().file().isStated()
                ? new Fact.Stated<>(
                        value,
                        isSure,
                        List.of(Place.of(document.head().file().known().orElseThrow())))
                : fact;
    }
}
