package xiezhi.sample.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import xiezhi.compose.file.FixedZip;
import xiezhi.sample.paper.Block;
import xiezhi.sample.paper.Paper;

/** Word documents as bureaus lay them out: centred titles, bordered forms, indented paragraphs, page numbers. */
public final class WordFile {
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String BODY_FONT = "仿宋_GB2312";
    private static final int TITLE_SIZE = 20;
    private static final int BODY_SIZE = 14;
    private static final int CELL_SIZE = 12;
    private static final int INDENT = 560;
    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;
    private static final long MARGIN = 1588;
    private static final int TEXT_WIDTH = 8730;

    private final XWPFDocument document = new XWPFDocument();

    private WordFile() {}

    /** The bytes of the paper. */
    public static byte[] bytes(Paper paper) throws IOException {
        var word = new WordFile();
        word.page();
        word.blocks(paper.blocks());
        word.properties(paper);
        var bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = word.document) {
            document.write(bytes);
        }
        return FixedZip.of(bytes.toByteArray());
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph line = footer.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.createRun().setText("— ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(" —");
    }

    private void blocks(List<Block> blocks) {
        List<Block.Row> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Row row) {
                rows.add(row);
                continue;
            }
            table(rows);
            switch (block) {
                case Block.Line line -> line(line);
                case Block.Break end -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
                case Block.Row row -> throw new IllegalStateException("row outside a table: " + row);
            }
        }
        table(rows);
    }

    private void line(Block.Line line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        boolean isTitle = line.setting() == Block.Setting.TITLE;
        switch (line.setting()) {
            case TITLE, CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            case BODY -> {
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(INDENT);
            }
            case LEFT -> paragraph.setAlignment(ParagraphAlignment.LEFT);
        }
        run(paragraph, line.text(), isTitle ? TITLE_FONT : BODY_FONT, isTitle ? TITLE_SIZE : BODY_SIZE);
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
        run.setFontSize(size);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    /** Writes the collected rows as one bordered table and forgets them. */
    private void table(List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        XWPFTable table = document.createTable(rows.size(), columns);
        table.setWidth(TEXT_WIDTH);
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = rows.get(r).cells();
            for (int c = 0; c < columns; c++) {
                XWPFTableCell cell = table.getRow(r).getCell(c);
                run(cell.getParagraphs().getFirst(), c < cells.size() ? cells.get(c) : "", BODY_FONT, CELL_SIZE);
            }
            merge(table, r, cells.size(), columns);
        }
        document.createParagraph().setSpacingAfter(0);
        rows.clear();
    }

    /** A short row spans the rest of the table with its last cell. */
    private static void merge(XWPFTable table, int row, int used, int columns) {
        if (used == columns) {
            return;
        }
        var tableRow = table.getRow(row);
        for (int c = columns - 1; c >= used; c--) {
            tableRow.removeCell(c);
        }
        var cell = tableRow.getCell(used - 1).getCTTc();
        var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns - used + 1L));
    }

    private void properties(Paper paper) {
        var core = document.getProperties().getCoreProperties();
        var made = Optional.of(Date.from(paper.madeOn().atTime(9, 0).toInstant(ZoneOffset.UTC)));
        core.setTitle(paper.title());
        core.setCreator("案件承办人");
        core.setCreated(made);
        core.setModified(made);
    }
}
