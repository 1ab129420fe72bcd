package xiezhi.sample.paper;

import java.util.List;

/** A part of a rendered document, free of any file format. Every block keeps the tag of the template line it came from. */
public sealed interface Block {
    /** Tag of the template line. */
    String tag();

    /** How a line is set. */
    enum Setting {
        /** Large centred title. */
        TITLE,
        /** Centred line. */
        CENTRE,
        /** Right-aligned line. */
        RIGHT,
        /** Indented paragraph. */
        BODY,
        /** Flush-left line. */
        LEFT
    }

    /** A line or paragraph. */
    record Line(String tag, Setting setting, String text) implements Block {}

    /** A table row; neighbouring rows form one table. */
    record Row(String tag, List<String> cells) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A page break. */
    record Break(String tag) implements Block {}

    /** The words of the block, cells separated by tabs. */
    default String words() {
        return switch (this) {
            case Line line -> line.text();
            case Row row -> String.join("\t", row.cells());
            case Break end -> "";
        };
    }
}
