package xiezhi.sample.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The wording of one document kind, read from {@code papers/<kind>.txt}.
 *
 * @param name file name without ending
 * @param title title of the document in catalogues and file names
 * @param lines lines in order, fragments already put in
 */
public record Template(String name, String title, List<TemplateLine> lines) {
    private static final Pattern LINE =
            Pattern.compile("(?<tag>[a-z][a-z0-9.-]*)(?:\\s+:(?<variants>[ABC]+))?(?:\\s+\\?(?<condition>\\S+))?"
                    + "(?:\\s+\\*(?<list>[a-z.-]+))?\\s+(?<operator>[\\^~>.|&=+-])(?:\\s(?<content>.*))?");
    private static final Map<String, Template> LOADED = new ConcurrentHashMap<>();

    /** Copies the lines. */
    public Template {
        lines = List.copyOf(lines);
    }

    /** The template of that name. */
    public static Template named(String name) {
        return LOADED.computeIfAbsent(name, Template::load);
    }

    private static Template load(String name) {
        String title = "";
        var lines = new ArrayList<TemplateLine>();
        for (String line : read("/xiezhi/sample/papers/" + name + ".txt")) {
            if (line.startsWith("@title ")) {
                title = line.substring("@title ".length()).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.addAll(parsed(line, name));
            }
        }
        return new Template(name, title, lines);
    }

    private static List<TemplateLine> parsed(String line, String file) {
        Matcher match = LINE.matcher(line.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("cannot read the template line in " + file + ": " + line);
        }
        char operator = match.group("operator").charAt(0);
        String content = orEmpty(match.group("content"));
        if (operator == '+') {
            return fragment(content.strip(), orEmpty(match.group("condition")), orEmpty(match.group("variants")));
        }
        return List.of(new TemplateLine(
                match.group("tag"),
                orEmpty(match.group("variants")),
                orEmpty(match.group("condition")),
                orEmpty(match.group("list")),
                operator,
                cells(operator, content),
                content));
    }

    /** Lines of a fragment; they take the condition and variants of the including line where they have none. */
    private static List<TemplateLine> fragment(String name, String condition, String variants) {
        var lines = new ArrayList<TemplateLine>();
        for (String line : read("/xiezhi/sample/fragments/" + name + ".txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            for (TemplateLine inner : parsed(line, name)) {
                lines.add(new TemplateLine(
                        inner.tag(),
                        inner.variants().isEmpty() ? variants : inner.variants(),
                        joined(inner.condition(), condition),
                        inner.list(),
                        inner.operator(),
                        inner.cells(),
                        inner.source()));
            }
        }
        return lines;
    }

    private static String joined(String inner, String outer) {
        if (inner.isEmpty() || outer.isEmpty()) {
            return inner + outer;
        }
        if (inner.contains(",") || outer.contains(",")) {
            throw new IllegalArgumentException("cannot join conditions with alternatives: " + inner + " " + outer);
        }
        return inner + "&" + outer;
    }

    private static List<List<Piece>> cells(char operator, String content) {
        var cells = new ArrayList<List<Piece>>();
        if (operator == '|') {
            for (String cell : content.split("(?<=^|\\s)\\|(?=\\s|$)", -1)) {
                cells.add(Piece.parse(cell.strip()));
            }
        } else if (operator == '&') {
            String[] sides = content.split(" =(?= |$)", 2);
            cells.add(Piece.parse(sides[0].strip()));
            cells.add(Piece.parse(sides.length > 1 ? sides[1].strip() : ""));
        } else {
            cells.add(Piece.parse(content));
        }
        return cells;
    }

    private static List<String> read(String path) {
        try (InputStream in = Template.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("expected the template " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + path, e);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
