package xiezhi.compose.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a field holds. */
public enum FieldType {
    /** Words. */
    TEXT,
    /** A day. */
    DATE,
    /** A day with hour and minute. */
    MOMENT,
    /** An amount of money, whole fen. */
    MONEY,
    /** A whole number. */
    COUNT,
    /** A document number. */
    NUMBER,
    /** Articles, written {@code statute-id/article#paragraph.item}, or words where the statute is not in the law folder. */
    CITATION,
    /** One of a few. */
    CHOICE,
    /** Yes or no. */
    FLAG,
    /** Rows with fields of their own; officers and parties are such rows. */
    LIST;

    /** Name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type called so. */
    static Optional<FieldType> of(String id) {
        return Stream.of(values()).filter(type -> type.id().equals(id)).findFirst();
    }

    /** All names. */
    static List<String> ids() {
        return Stream.of(values()).map(FieldType::id).toList();
    }
}
