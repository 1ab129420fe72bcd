package xiezhi.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import xiezhi.extract.Reason;
import xiezhi.extract.UnreadableFile;

/** Collects the characters of single pages. Slanted text is a watermark and left out. */
final class PageGlyphs extends PDFTextStripper {
    /** Drawing operators of one page; a drawing that needs more is not a document. */
    private static final int MAX_OPERATORS = 3_000_000;

    /** Degrees by which text may lean and still be text. */
    private static final double MAX_SLANT = 5;

    private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private int operators;
    private int shown;
    private int invisible;
    private boolean hasImage;

    PageGlyphs() {
        // The stripper counts pages only when it walks through them itself; here it stays at 0.
        setStartPage(0);
    }

    /** Everything on that page; {@code number} counts from 1. */
    PageLines lines(PDPage page, int number) throws IOException {
        byDirection.clear();
        operators = 0;
        shown = 0;
        invisible = 0;
        hasImage = false;
        if (page.hasContents()) {
            processPage(page);
        }
        List<TextLine> lines = new ArrayList<>();
        byDirection.values().stream()
                .sorted(Comparator.comparingInt((List<Glyph> glyphs) -> -glyphs.size()))
                .forEach(glyphs -> lines.addAll(LineAssembly.lines(glyphs)));
        PDRectangle box = page.getCropBox();
        boolean isTurned = page.getRotation() % 180 != 0;
        float width = isTurned ? box.getHeight() : box.getWidth();
        float height = isTurned ? box.getWidth() : box.getHeight();
        return new PageLines(number, width, height, lines, hasImage, hasImage && invisible * 2 > shown);
    }

    @Override
    protected void writePage() {
        // the characters are all we want
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        double slant = Math.abs(angle - 90 * Math.rint(angle / 90));
        if (slant > MAX_SLANT || position.getUnicode().isEmpty()) {
            return;
        }
        shown++;
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            invisible++;
        }
        float size = position.getFontSizeInPt();
        float em = size > 0 ? size : Math.max(1, position.getHeightDir());
        byDirection
                .computeIfAbsent((int) position.getDir(), direction -> new ArrayList<>())
                .add(new Glyph(
                        position.getUnicode(),
                        position.getXDirAdj(),
                        position.getYDirAdj(),
                        position.getWidthDirAdj(),
                        em));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new UnreadableFile(Reason.UNSAFE, "页面绘制指令异常之多，疑似恶意文件，未读取");
        }
        String name = operator.getName();
        if (name.equals("BI")) {
            hasImage = true;
        } else if (name.equals("Do") && !operands.isEmpty() && operands.getFirst() instanceof COSName object) {
            hasImage |= getResources() != null && getResources().isImageXObject(object);
        }
        super.processOperator(operator, operands);
    }

    /** An operator that fails spoils what it draws, not the page; but bounds are bounds. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException why) throws IOException {
        if (why instanceof UnreadableFile) {
            throw why;
        }
        super.operatorException(operator, operands, why);
    }
}
