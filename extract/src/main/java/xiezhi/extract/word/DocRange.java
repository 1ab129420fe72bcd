package xiezhi.extract.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.word.Flow.Break;

/** Reads paragraphs and tables of a part of a DOC file into a flow. */
final class DocRange {
    private static final char CELL_END = '\u0007';
    private static final char PAGE_BREAK = '\f';
    private static final char FIELD_START = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final Flow flow;
    private final Kind kind;
    private final Deque<OpenRow> rows = new ArrayDeque<>();

    DocRange(Flow flow, Kind kind) {
        this.flow = flow;
        this.kind = kind;
    }

    /** A table row under way, at one depth of nesting. */
    private static final class OpenRow {
        private final List<Flow> cells = new ArrayList<>();
        private Flow cell = new Flow();

        void endCell() {
            cells.add(cell);
            cell = new Flow();
        }
    }

    void read(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraph(range.getParagraph(i));
        }
        while (!rows.isEmpty()) {
            endRow();
        }
    }

    private void paragraph(Paragraph paragraph) {
        int level = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
        while (rows.size() < level) {
            rows.push(new OpenRow());
        }
        while (rows.size() > level) {
            endRow();
        }
        if (paragraph.isTableRowEnd() && level > 0) {
            endRow();
            return;
        }
        if (paragraph.pageBreakBefore()) {
            target().add(new Flow.PageBreak(Break.HARD));
        }
        String words = words(paragraph);
        boolean endsCell = words.indexOf(CELL_END) >= 0 || paragraph.isEmbeddedCellMark();
        add(shown(words));
        if (endsCell && level > 0) {
            rows.element().endCell();
        }
    }

    private Flow target() {
        return rows.isEmpty() ? flow : rows.element().cell;
    }

    private void add(String words) {
        int from = 0;
        for (int at = words.indexOf(PAGE_BREAK); at >= 0; at = words.indexOf(PAGE_BREAK, from)) {
            target().add(new Flow.Words(kind, words.substring(from, at)));
            target().add(new Flow.PageBreak(Break.HARD));
            from = at + 1;
        }
        String rest = words.substring(from);
        if (!rest.isBlank()) {
            target().add(new Flow.Words(kind, rest));
        }
    }

    private void endRow() {
        OpenRow row = rows.pop();
        if (!row.cell.isEmpty()) {
            row.endCell();
        }
        if (!row.cells.isEmpty()) {
            WordBody.take(row.cells, target());
        }
    }

    /** Words less what tracked changes delete and what is hidden. */
    private static String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isVanished()) {
                // what ends a cell is structure and stays
                words.append(run.text().indexOf(CELL_END) >= 0 ? String.valueOf(CELL_END) : "");
            } else if (run.isSymbol()) {
                words.append(WordSymbol.of(
                        run.getSymbolFont().getMainFontName(), Integer.toHexString(run.getSymbolCharacter())));
            } else {
                words.append(run.text());
            }
        }
        return words.toString();
    }

    /** Field codes go, their results stay; special characters become what they look like. */
    static String shown(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        int codes = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case FIELD_START -> codes++;
                case FIELD_RESULT, FIELD_END -> codes = Math.max(0, codes - 1);
                case 0x1E -> shown.append(codes > 0 ? "" : "-");
                case 0x1F, CELL_END -> {
                    // a place where a word may break, or a cell's end: nothing to see
                }
                case 0x0B -> shown.append(codes > 0 ? "" : "\n");
                default -> shown.append(codes > 0 ? "" : String.valueOf(c));
            }
        }
        return shown.toString();
    }
}
