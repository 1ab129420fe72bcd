package xiezhi.compose.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import xiezhi.compose.form.Block;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.template.Setting;
import xiezhi.compose.template.Style;

/** Word documents (DOCX) in the measures of GB/T 9704, with the fonts offices use. */
public final class DocxWriter {
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String BODY_FONT = "仿宋_GB2312";
    private static final String HEADING_FONT = "黑体";
    private static final String RED = "CE1126";
    private static final int TWIPS = 20;
    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;

    private final XWPFDocument document = new XWPFDocument();
    private final FilledForm form;
    private final Look look;

    private DocxWriter(FilledForm form) {
        this.form = form;
        this.look = Look.of(form.template().style());
    }

    /** The bytes of the document. */
    public static byte[] bytes(FilledForm form) {
        var writer = new DocxWriter(form);
        var bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = writer.document) {
            writer.page();
            writer.blocks();
            writer.properties();
            document.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + form.title(), e);
        }
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(twips(look.top()));
        margin.setBottom(twips(Look.PAGE_HEIGHT - look.top() - look.height()));
        margin.setLeft(twips(look.left()));
        margin.setRight(twips(Look.PAGE_WIDTH - look.left() - look.width()));
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        boolean isRecord = form.template().style() == Style.RECORD;
        line.createRun().setText(isRecord ? "第" : "— ");
        field(line, "PAGE");
        line.createRun().setText(isRecord ? "页，共" : " —");
        if (isRecord) {
            field(line, "NUMPAGES");
            line.createRun().setText("页");
        }
    }

    private static void field(XWPFParagraph line, String name) {
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS));
    }

    private void blocks() {
        List<Block.Row> rows = new ArrayList<>();
        for (var block : form.blocks()) {
            boolean startsOther = block instanceof Block.Row row
                    && !rows.isEmpty()
                    && (rows.getFirst().isForm() != row.isForm()
                            || rows.getFirst().cells().size() != row.cells().size());
            if (!(block instanceof Block.Row) || startsOther) {
                table(rows);
            }
            switch (block) {
                case Block.Row row -> rows.add(row);
                case Block.Line line -> line(line);
                case Block.PageBreak end ->
                    document.createParagraph().createRun().addBreak(BreakType.PAGE);
            }
        }
        table(rows);
    }

    private void line(Block.Line line) {
        var setting = line.setting();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(look.leading(setting), LineSpacingRule.EXACT);
        boolean isMark = setting == Setting.AGENCY && look.isLetter();
        switch (setting) {
            case AGENCY, TITLE, NUMBER -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
                paragraph.setIndentationRight((int) Math.round(2 * look.body() * TWIPS));
            }
            case BODY, HEADING -> {
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine((int) Math.round(2 * look.body() * TWIPS));
            }
            case LEFT -> paragraph.setAlignment(ParagraphAlignment.LEFT);
        }
        XWPFRun run = run(paragraph, line.words(), font(setting), look.size(setting));
        if (isMark) {
            run.setColor(RED);
            var rule = paragraph.getCTPPr().addNewPBdr().addNewBottom();
            rule.setVal(STBorder.SINGLE);
            rule.setSz(BigInteger.valueOf(16));
            rule.setColor(RED);
        }
    }

    private static String font(Setting setting) {
        return switch (setting) {
            case AGENCY, TITLE -> TITLE_FONT;
            case HEADING -> HEADING_FONT;
            default -> BODY_FONT;
        };
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font, double size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
        run.setFontSize(Math.round(size * 2) / 2.0);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    /** Writes the collected rows as one bordered table and forgets them. */
    private void table(List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.getFirst().cells().size();
        var table = document.createTable(rows.size(), columns);
        table.setWidth((int) Math.round(look.width() * TWIPS));
        for (int r = 0; r < rows.size(); r++) {
            var cells = rows.get(r).cells();
            for (int c = 0; c < columns; c++) {
                var cell = table.getRow(r).getCell(c);
                if (rows.get(r).isForm()) {
                    cell.setWidth(c % 2 == 0 ? "26%" : (200 / columns - 26) + "%");
                }
                run(cell.getParagraphs().getFirst(), Block.words(cells.get(c)), BODY_FONT, look.cell());
            }
        }
        rows.clear();
    }

    private void properties() {
        var core = document.getProperties().getCoreProperties();
        var made = Optional.of(Date.from(form.lawOn().atTime(9, 0).toInstant(ZoneOffset.UTC)));
        core.setTitle(form.title());
        core.setCreator("獬豸");
        core.setCreated(made);
        core.setModified(made);
    }
}
