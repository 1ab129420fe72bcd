package xiezhi.sample.paper;

import java.util.ArrayList;
import java.util.List;
import xiezhi.sample.text.Printer;
import xiezhi.sample.text.Template;
import xiezhi.sample.text.TemplateLine;
import xiezhi.sample.text.Values;

/** Renders a template into blocks. Form fields become a two-column table, a four-column table or lines, by variant. */
final class Rendering {
    private static final int LONG_VALUE = 24;
    private static final int LONG_LABEL = 12;

    private final Printer printer;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();

    private record Field(String tag, String label, String value) {
        boolean isLong() {
            return value.length() > LONG_VALUE || value.indexOf('\n') >= 0 || label.length() > LONG_LABEL;
        }
    }

    private Rendering(Printer printer) {
        this.printer = printer;
    }

    static List<Block> of(Template template, Printer printer) {
        var rendering = new Rendering(printer);
        List<TemplateLine> lines = template.lines();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size()
                    && lines.get(to).list().equals(lines.get(from).list())) {
                to++;
            }
            rendering.add(lines.get(from).list(), lines.subList(from, to));
            from = to;
        }
        rendering.closeForm();
        return rendering.blocks;
    }

    /** Lines that belong to the same list are printed together, row by row. */
    private void add(String list, List<TemplateLine> lines) {
        if (list.isEmpty()) {
            lines.forEach(line -> addOnce(line, printer));
            return;
        }
        for (Values row : printer.values().rows(list)) {
            var with = new Printer(row.over(printer.values()), printer.style(), printer.place());
            lines.forEach(line -> addOnce(line, with));
        }
    }

    private void addOnce(TemplateLine line, Printer with) {
        if (!line.applies(with)) {
            return;
        }
        if (line.operator() == '&') {
            fields.add(new Field(line.tag(), line.cell(0, with), line.cell(1, with)));
            return;
        }
        closeForm();
        blocks.add(
                switch (line.operator()) {
                    case '|' -> row(line, with);
                    case '=' -> new Block.Break(line.tag());
                    default -> new Block.Line(line.tag(), setting(line.operator()), line.cell(0, with));
                });
    }

    private static Block row(TemplateLine line, Printer with) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < line.cells().size(); i++) {
            cells.add(line.cell(i, with));
        }
        return new Block.Row(line.tag(), cells);
    }

    private static Block.Setting setting(char operator) {
        return switch (operator) {
            case '^' -> Block.Setting.TITLE;
            case '~' -> Block.Setting.CENTRE;
            case '>' -> Block.Setting.RIGHT;
            case '.' -> Block.Setting.BODY;
            default -> Block.Setting.LEFT;
        };
    }

    private void closeForm() {
        switch (printer.style().variant()) {
            case 'A' ->
                fields.forEach(field -> blocks.add(new Block.Row(field.tag(), List.of(field.label(), field.value()))));
            case 'B' -> pairs();
            default ->
                fields.forEach(field -> blocks.add(
                        new Block.Line(field.tag(), Block.Setting.LEFT, field.label() + "：" + field.value())));
        }
        fields.clear();
    }

    private void pairs() {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            boolean hasPartner = i + 1 < fields.size()
                    && !field.isLong()
                    && !fields.get(i + 1).isLong();
            if (hasPartner) {
                Field next = fields.get(++i);
                blocks.add(new Block.Row(
                        field.tag() + " " + next.tag(),
                        List.of(field.label(), field.value(), next.label(), next.value())));
            } else {
                blocks.add(new Block.Row(field.tag(), List.of(field.label(), field.value())));
            }
        }
    }
}
