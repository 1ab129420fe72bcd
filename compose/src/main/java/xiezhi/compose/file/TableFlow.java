package xiezhi.compose.file;

import java.util.ArrayList;
import java.util.List;
import xiezhi.compose.form.Block;

/** Sets neighbouring rows as a ruled table; a row that does not fit goes on over the page. */
final class TableFlow {
    private static final double PADDING = 5;
    private static final double LINE = 1.5;
    private static final double HAIR = 0.6;
    private static final double LABEL = 0.26;
    private static final double NARROW = 2;
    private static final double SHORT = 9;
    private static final double WIDEST = 20;

    private final PageFlow flow;
    private final double size;
    private final double leading;

    TableFlow(PageFlow flow) {
        this.flow = flow;
        this.size = flow.look().cell();
        this.leading = size * LINE;
    }

    void set(List<Block.Row> rows) {
        flow.moveTo(flow.y() + PADDING);
        double[] columns = rows.getFirst().isForm() ? new double[0] : columns(rows);
        for (var row : rows) {
            double[] widths = row.isForm() ? form(row.cells().size()) : columns;
            row(row, widths);
        }
        flow.moveTo(flow.y() + PADDING);
    }

    private double[] form(int cells) {
        double width = flow.look().width();
        var widths = new double[cells];
        for (int i = 0; i < cells; i++) {
            double entry = 2.0 / cells - LABEL;
            widths[i] = width * (i % 2 == 0 ? LABEL : entry);
        }
        return widths;
    }

    /** Short columns are as wide as their longest entry; the long ones share the rest. */
    private double[] columns(List<Block.Row> rows) {
        int count = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var longest = new double[count];
        double taken = 0;
        double shared = 0;
        for (int c = 0; c < count; c++) {
            longest[c] = longest(rows, c);
            if (longest[c] <= SHORT) {
                taken += longest[c] * size + 3 * PADDING;
            } else {
                shared += Math.min(WIDEST, longest[c]);
            }
        }
        double width = flow.look().width();
        boolean isTight = shared > 0 && taken < width * 0.8;
        var widths = new double[count];
        for (int c = 0; c < count; c++) {
            boolean isShort = longest[c] <= SHORT;
            double natural = longest[c] * size + 3 * PADDING;
            widths[c] = !isTight
                    ? natural * width / sum(longest)
                    : isShort ? natural : (width - taken) * Math.min(WIDEST, longest[c]) / shared;
        }
        return widths;
    }

    private double sum(double[] longest) {
        return java.util.Arrays.stream(longest)
                .map(each -> each * size + 3 * PADDING)
                .sum();
    }

    /** Longest entry of a column, in characters. */
    private double longest(List<Block.Row> rows, int column) {
        double longest = NARROW;
        for (var row : rows) {
            if (column < row.cells().size()) {
                String words = EmbeddedFont.printable(Block.words(row.cells().get(column)));
                longest = Math.max(longest, flow.metrics().width(EmbeddedFont.SERIF, 1, words));
            }
        }
        return longest;
    }

    private void row(Block.Row row, double[] widths) {
        var lines = new Lines(flow.metrics(), EmbeddedFont.SERIF, size);
        var cells = new ArrayList<List<String>>();
        int longest = 1;
        for (int c = 0; c < row.cells().size(); c++) {
            var cell = lines.of(Block.words(row.cells().get(c)), widths[c] - 2 * PADDING, 0);
            cells.add(cell);
            longest = Math.max(longest, cell.size());
        }
        int done = 0;
        while (done < longest) {
            int fits = (int) ((flow.bottom() - flow.y() - 2 * PADDING) / leading);
            if (fits < Math.min(longest - done, 2) && !flow.isAtTop()) {
                flow.newPage();
                continue;
            }
            int until = Math.min(longest, done + Math.max(1, fits));
            piece(cells, widths, done, until);
            done = until;
        }
    }

    private void piece(List<List<String>> cells, double[] widths, int from, int until) {
        double top = flow.y();
        double height = (until - from) * leading + 2 * PADDING;
        double x = flow.look().left();
        for (int c = 0; c < widths.length; c++) {
            rule(x, top, x, top + height);
            if (c < cells.size()) {
                var cell = cells.get(c);
                for (int i = from; i < Math.min(until, cell.size()); i++) {
                    double base = top + PADDING + (i - from) * leading + (leading + size * 0.75) / 2;
                    flow.put(new Sheet.Words(
                            cell.get(i), EmbeddedFont.SERIF, size, 0, x + PADDING, base, Sheet.Ink.BLACK));
                }
            }
            x += widths[c];
        }
        rule(x, top, x, top + height);
        rule(flow.look().left(), top, x, top);
        rule(flow.look().left(), top + height, x, top + height);
        flow.moveTo(top + height);
    }

    private void rule(double x1, double y1, double x2, double y2) {
        flow.sheet().add(new Sheet.Rule(x1, y1, x2, y2, HAIR, Sheet.Ink.BLACK));
    }
}
