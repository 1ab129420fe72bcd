package xiezhi.compose.file;

import java.util.ArrayList;
import java.util.List;
import xiezhi.compose.form.Block;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.template.Setting;
import xiezhi.compose.template.Style;

/** Sets a filled document on pages. One use. */
final class PageFlow {
    private static final double NUMBER_SIZE = 12;
    private static final double NUMBER_DROP = 30;
    private static final double RED_RULE = 2;

    private final FilledForm form;
    private final Look look;
    private final FontMetrics metrics = new FontMetrics();
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    private PageFlow(FilledForm form) {
        this.form = form;
        this.look = Look.of(form.template().style());
    }

    /** The pages of the document. */
    static List<Sheet> of(FilledForm form) {
        var flow = new PageFlow(form);
        flow.newPage();
        flow.blocks();
        flow.pageNumbers();
        return flow.sheets;
    }

    Look look() {
        return look;
    }

    FontMetrics metrics() {
        return metrics;
    }

    Sheet sheet() {
        return sheets.getLast();
    }

    double y() {
        return y;
    }

    void moveTo(double to) {
        y = to;
    }

    double bottom() {
        return look.top() + look.height();
    }

    boolean isAtTop() {
        return y <= look.top() + 0.1;
    }

    void newPage() {
        sheets.add(new Sheet());
        y = look.top();
    }

    private void blocks() {
        List<Block.Row> rows = new ArrayList<>();
        for (var block : form.blocks()) {
            if (block instanceof Block.Row row
                    && (rows.isEmpty() || rows.getFirst().isForm() == row.isForm())) {
                rows.add(row);
                continue;
            }
            table(rows);
            switch (block) {
                case Block.Line line -> line(line.setting(), line.words());
                case Block.PageBreak end -> newPage();
                case Block.Row row -> rows.add(row);
            }
        }
        table(rows);
    }

    private void table(List<Block.Row> rows) {
        if (!rows.isEmpty()) {
            new TableFlow(this).set(List.copyOf(rows));
            rows.clear();
        }
    }

    private void line(Setting setting, String text) {
        double size = look.size(setting);
        double indent = setting == Setting.BODY || setting == Setting.HEADING ? 2 * look.body() : 0;
        var lines = new Lines(metrics, look.font(setting), size).of(text, look.width(), indent);
        for (int i = 0; i < lines.size(); i++) {
            // a heading must not stand alone at the foot of a page
            double needed = look.leading(setting) * (setting == Setting.HEADING ? 2 : 1);
            if (y + needed > bottom() + 0.1) {
                newPage();
            }
            double begin = i == 0 ? indent : 0;
            boolean isMark = setting == Setting.AGENCY && look.isLetter();
            boolean isFull = i < lines.size() - 1 && !text.contains("\n");
            put(new Sheet.Words(
                    lines.get(i),
                    look.font(setting),
                    size,
                    isFull ? spacing(setting, lines.get(i), begin) : 0,
                    look.left() + start(setting, lines.get(i), begin),
                    y + (look.leading(setting) + size * 0.75) / 2,
                    isMark ? Sheet.Ink.RED : Sheet.Ink.BLACK));
            y += look.leading(setting);
        }
        if (setting == Setting.AGENCY && look.isLetter()) {
            double right = look.left() + look.width();
            sheet().add(new Sheet.Rule(look.left(), y + 2, right, y + 2, RED_RULE, Sheet.Ink.RED));
            y += look.line() / 2;
        } else if (setting == Setting.NUMBER) {
            y += look.line() / 2;
        }
    }

    private double start(Setting setting, String line, double indent) {
        double free = look.width() - metrics.width(look.font(setting), look.size(setting), line);
        return switch (setting) {
            case AGENCY, TITLE, NUMBER -> Math.max(0, free / 2);
            case RIGHT -> Math.max(0, free - 2 * look.body());
            default -> indent;
        };
    }

    /** What a full line lacks to the right edge, shared among its characters. */
    private double spacing(Setting setting, String line, double indent) {
        double free = look.width() - indent - metrics.width(look.font(setting), look.size(setting), line);
        boolean isRunning = setting == Setting.BODY || setting == Setting.LEFT;
        return isRunning && free > 0 && free <= 3 * look.body() ? free / Math.max(1, line.length() - 1) : 0;
    }

    /** Puts words on the page; characters the font lacks come from the other one. */
    void put(Sheet.Words words) {
        var run = new StringBuilder();
        var current = words.font();
        double start = words.x();
        double at = words.x();
        for (int code : words.text().codePoints().toArray()) {
            var needed = metrics.fontFor(words.font(), code);
            if (needed != current && !run.isEmpty()) {
                add(words, run.toString(), current, start);
                run.setLength(0);
                start = at;
            }
            current = needed;
            run.appendCodePoint(code);
            at += metrics.width(needed, code) * words.size() / 1000 + words.spacing();
        }
        if (!run.toString().isBlank()) {
            add(words, run.toString(), current, start);
        }
    }

    private void add(Sheet.Words like, String text, EmbeddedFont font, double x) {
        sheet().add(new Sheet.Words(text, font, like.size(), like.spacing(), x, like.y(), like.ink()));
    }

    private void pageNumbers() {
        boolean isRecord = form.template().style() == Style.RECORD;
        for (int i = 0; i < sheets.size(); i++) {
            String text = isRecord ? "第" + (i + 1) + "页，共" + sheets.size() + "页" : "— " + (i + 1) + " —";
            double wide = metrics.width(EmbeddedFont.SERIF, NUMBER_SIZE, text);
            double x = look.left() + (look.width() - wide) / 2;
            sheets.get(i)
                    .add(new Sheet.Words(
                            text, EmbeddedFont.SERIF, NUMBER_SIZE, 0, x, bottom() + NUMBER_DROP, Sheet.Ink.BLACK));
        }
    }
}
