package xiezhi.compose.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Look of a document. */
public enum Style {
    /** Letter or decision sent out under the agency's red name (GB/T 9704). */
    LETTER,
    /** Internal form: a ruled table of labels and entries. */
    FORM,
    /** Record of what was said and seen, signed at the end. */
    RECORD;

    /** Name in templates. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names. */
    static List<String> ids() {
        return Stream.of(values()).map(Style::id).toList();
    }
}
