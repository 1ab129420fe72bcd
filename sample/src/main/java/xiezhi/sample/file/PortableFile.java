package xiezhi.sample.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import xiezhi.compose.file.EmbeddedFont;
import xiezhi.compose.file.FixedPdf;
import xiezhi.sample.paper.Block;
import xiezhi.sample.paper.Paper;

/** PDF with text: A4 pages, the font embedded as a subset. One paper, or a whole case one paper after the other. */
public final class PortableFile {
    private static final float MARGIN = 72;
    private static final float TITLE_SIZE = 18;
    private static final float BODY_SIZE = 12;
    private static final float CELL_SIZE = 10.5f;
    private static final float LEADING = 20;
    private static final float CELL_PADDING = 4;
    private static final int FULL_WIDTH = 100;

    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final Font title;
    private final Font body;
    private final Font cell;

    private PortableFile() throws IOException {
        BaseFont base = BaseFont.createFont(
                EmbeddedFont.SANS.file(),
                BaseFont.IDENTITY_H,
                BaseFont.EMBEDDED,
                BaseFont.CACHED,
                EmbeddedFont.SANS.bytes(),
                null);
        title = new Font(base, TITLE_SIZE);
        body = new Font(base, BODY_SIZE);
        cell = new Font(base, CELL_SIZE);
    }

    /** The bytes of the papers, each on a new page. */
    public static byte[] bytes(List<Paper> papers) throws IOException {
        var file = new PortableFile();
        var bytes = new ByteArrayOutputStream();
        PdfWriter.getInstance(file.document, bytes);
        file.document.open();
        boolean isFirst = true;
        for (Paper paper : papers) {
            if (!isFirst) {
                file.document.newPage();
            }
            isFirst = false;
            file.blocks(paper.blocks());
        }
        file.document.close();
        return FixedPdf.of(bytes.toByteArray());
    }

    private void blocks(List<Block> blocks) {
        List<Block.Row> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Row row) {
                rows.add(row);
                continue;
            }
            table(rows);
            if (block instanceof Block.Line line) {
                document.add(paragraph(line));
            } else {
                document.newPage();
            }
        }
        table(rows);
    }

    private Paragraph paragraph(Block.Line line) {
        boolean isTitle = line.setting() == Block.Setting.TITLE;
        var paragraph = new Paragraph(LEADING, EmbeddedFont.printable(line.text()), isTitle ? title : body);
        switch (line.setting()) {
            case TITLE -> {
                paragraph.setAlignment(Element.ALIGN_CENTER);
                paragraph.setLeading(LEADING * 1.6f);
            }
            case CENTRE -> paragraph.setAlignment(Element.ALIGN_CENTER);
            case RIGHT -> paragraph.setAlignment(Element.ALIGN_RIGHT);
            case BODY -> paragraph.setFirstLineIndent(BODY_SIZE * 2);
            case LEFT -> paragraph.setAlignment(Element.ALIGN_LEFT);
        }
        return paragraph;
    }

    /** Writes the collected rows as one table and forgets them; a short row spans the rest with its last cell. */
    private void table(List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var table = new PdfPTable(columns);
        table.setWidthPercentage(FULL_WIDTH);
        table.setSpacingBefore(CELL_PADDING * 2);
        table.setSpacingAfter(CELL_PADDING * 2);
        if (columns == 2) {
            table.setWidths(new float[] {1, 3});
        } else if (columns == 4) {
            table.setWidths(new float[] {2, 3, 2, 3});
        }
        for (Block.Row row : rows) {
            for (int c = 0; c < row.cells().size(); c++) {
                var phrase = new Phrase(
                        LEADING * 0.8f, EmbeddedFont.printable(row.cells().get(c)), cell);
                var pdfCell = new PdfPCell(phrase);
                pdfCell.setPadding(CELL_PADDING);
                if (c == row.cells().size() - 1) {
                    pdfCell.setColspan(columns - c);
                }
                table.addCell(pdfCell);
            }
        }
        document.add(table);
        rows.clear();
    }
}
