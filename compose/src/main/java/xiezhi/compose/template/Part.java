package xiezhi.compose.template;

import java.util.List;

/** A part of a template, in the order of the page. */
public sealed interface Part {
    /** A line or paragraph. */
    record Line(Setting setting, List<Piece> pieces) implements Part {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A table row; neighbouring rows form one table.
     *
     * @param isForm labels and entries take turns; otherwise a row of a list
     */
    record Row(boolean isForm, List<List<Piece>> cells) implements Part {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A page break. */
    record PageBreak() implements Part {}

    /** Parts printed when the condition holds. */
    record When(Condition condition, List<Part> parts) implements Part {
        public When {
            parts = List.copyOf(parts);
        }
    }

    /** Parts printed once for every row of a list; {@code {{no}}} is the number of the row. */
    record Each(String list, List<Part> parts) implements Part {
        public Each {
            parts = List.copyOf(parts);
        }
    }
}
