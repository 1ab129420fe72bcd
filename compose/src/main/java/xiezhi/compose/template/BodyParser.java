package xiezhi.compose.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Parses the body of a template, line by line. One use. */
final class BodyParser {
    /** Deepest nesting of sections. */
    private static final int MAX_DEPTH = 6;

    private static final Map<String, Setting> MARKS = Map.of(
            "^",
            Setting.AGENCY,
            "#",
            Setting.TITLE,
            "~",
            Setting.NUMBER,
            "##",
            Setting.HEADING,
            "-",
            Setting.LEFT,
            ">",
            Setting.RIGHT);

    private final Function<String, List<String>> fragments;
    private final BiConsumer<Integer, String> mistakes;
    private final Deque<Section> open = new ArrayDeque<>();

    /** A section that is not closed yet. */
    private record Section(Function<List<Part>, Part> close, List<Part> parts) {}

    /**
     * A parser.
     *
     * @param fragments lines of a fragment by its name; none when it does not exist
     * @param mistakes takes the line number and what is wrong
     */
    BodyParser(Function<String, List<String>> fragments, BiConsumer<Integer, String> mistakes) {
        this.fragments = fragments;
        this.mistakes = mistakes;
    }

    /** The parts of these lines; the first has number {@code first}. */
    List<Part> parts(List<String> lines, int first) {
        var root = new ArrayList<Part>();
        open.push(new Section(Part.PageBreak.class::cast, root));
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), first + i);
        }
        if (open.size() > 1) {
            mistakes.accept(first + lines.size() - 1, "expected {{/}} for every section, found an open one");
        }
        return root;
    }

    private void line(String line, int number) {
        String text = line.strip();
        if (text.isEmpty()) {
            return;
        }
        try {
            if (text.startsWith("@")) {
                fragment(text.substring(1), number);
            } else if (text.equals("{{/}}")) {
                close();
            } else if (text.startsWith("{{#") && text.indexOf("}}") == text.length() - 2) {
                open(text.substring(2, text.length() - 2).strip());
            } else {
                current().add(part(text));
            }
        } catch (IllegalArgumentException mistake) {
            mistakes.accept(number, String.valueOf(mistake.getMessage()));
        }
    }

    private List<Part> current() {
        return open.element().parts();
    }

    private void fragment(String name, int number) {
        List<String> lines = fragments.apply(name);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("expected a fragment of law/templates/parts, found '" + name + "'");
        }
        lines.forEach(line -> {
            if (line.strip().startsWith("@")) {
                throw new IllegalArgumentException("expected a fragment without fragments, found " + line);
            }
            line(line, number);
        });
    }

    private void open(String mark) {
        if (open.size() > MAX_DEPTH) {
            throw new IllegalArgumentException("expected at most " + MAX_DEPTH + " nested sections, found more");
        }
        String[] words = mark.split("\\s+", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("expected #if, #unless or #each with a name, found '" + mark + "'");
        }
        Function<List<Part>, Part> close = switch (words[0]) {
            case "#if" -> when(Condition.of(words[1], true));
            case "#unless" -> when(Condition.of(words[1], false));
            case "#each" -> parts -> new Part.Each(words[1], parts);
            default -> throw new IllegalArgumentException("expected #if, #unless or #each, found " + words[0]);
        };
        open.push(new Section(close, new ArrayList<>()));
    }

    private static Function<List<Part>, Part> when(Condition condition) {
        return parts -> new Part.When(condition, parts);
    }

    private void close() {
        if (open.size() < 2) {
            throw new IllegalArgumentException("expected an open section before {{/}}, found none");
        }
        Section section = open.pop();
        current().add(section.close().apply(section.parts()));
    }

    private static Part part(String text) {
        if (text.equals("===")) {
            return new Part.PageBreak();
        }
        if (text.startsWith("| ")) {
            return new Part.Row(false, cells(text.substring(2).split(" \\|(?= |$)", -1)));
        }
        if (text.startsWith("& ")) {
            var cells = new ArrayList<String>();
            for (String field : text.substring(2).split(" & ", -1)) {
                String[] sides = field.split(" =(?= |$)", 2);
                if (sides.length < 2) {
                    throw new IllegalArgumentException("expected label = entry, found '" + field + "'");
                }
                cells.addAll(List.of(sides));
            }
            return new Part.Row(true, cells(cells.toArray(String[]::new)));
        }
        int blank = text.indexOf(' ');
        Setting setting = blank < 0 ? null : MARKS.get(text.substring(0, blank));
        return setting == null
                ? new Part.Line(Setting.BODY, new PieceParser(text).all())
                : new Part.Line(
                        setting, new PieceParser(text.substring(blank + 1).strip()).all());
    }

    private static List<List<Piece>> cells(String[] texts) {
        var cells = new ArrayList<List<Piece>>();
        for (String text : texts) {
            cells.add(new PieceParser(text.strip()).all());
        }
        return cells;
    }
}
