package xiezhi.compose.form;

import java.util.List;
import java.util.stream.Collectors;
import xiezhi.compose.template.Setting;

/** A part of a filled document, free of any file format. */
public sealed interface Block {
    /** A line or paragraph. */
    record Line(Setting setting, List<Span> spans) implements Block {
        public Line {
            spans = List.copyOf(spans);
        }
    }

    /** A table row; neighbouring rows form one table. */
    record Row(boolean isForm, List<List<Span>> cells) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A page break. */
    record PageBreak() implements Block {}

    /** The words, cells separated by tabs. */
    default String words() {
        return switch (this) {
            case Line line -> words(line.spans());
            case Row row -> row.cells().stream().map(Block::words).collect(Collectors.joining("\t"));
            case PageBreak end -> "";
        };
    }

    /** The words of spans. */
    static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
