package xiezhi.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import xiezhi.extract.Reason;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.layout.Glyph;
import xiezhi.extract.layout.LineAssembly;
import xiezhi.extract.layout.PageAssembly;
import xiezhi.extract.layout.PageItem;
import xiezhi.extract.layout.PageLayout;

/** Collects the characters of single pages. Slanted text is a watermark and left out. */
final class PageGlyphs extends PDFTextStripper {
    /** Drawing operators of one page; a drawing that needs more is not a document. */
    private static final int MAX_OPERATORS = 3_000_000;

    /** Characters of one page beyond which it is no page of a document. */
    private static final int MAX_GLYPHS = 100_000;

    /** Characters from which a page counts as text. */
    private static final int MIN_CHARACTERS = 12;

    /** Degrees by which text may lean and still be text. */
    private static final double MAX_SLANT = 5;

    private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private PageRulings rulings = new PageRulings();
    private int operators;
    private int shown;
    private int invisible;
    private boolean hasImage;
    private long imagePixels;

    /**
     * What one page shows, and whether it is a picture.
     *
     * @param hasImage true when pictures lie on it
     * @param imagePixels pixels of the largest picture
     */
    record Seen(PageLayout layout, boolean hasImage, long imagePixels) {
        /** Nothing but a picture: print of fewer characters is a stamped number or a scanner's name. */
        boolean isPicture() {
            return hasImage && layout.characters() < MIN_CHARACTERS;
        }
    }

    PageGlyphs() {
        // The stripper counts pages only when it walks through them itself; here it stays at 0.
        setStartPage(0);
    }

    /** Everything on that page; {@code number} counts from 1. */
    Seen seen(PDPage page, int number) throws IOException {
        byDirection.clear();
        rulings = new PageRulings();
        operators = 0;
        shown = 0;
        invisible = 0;
        hasImage = false;
        imagePixels = 0;
        if (page.hasContents()) {
            processPage(page);
        }
        PDRectangle box = page.getCropBox();
        int direction = mainDirection(page);
        List<PageItem> items = new ArrayList<>(
                PageAssembly.items(byDirection.getOrDefault(direction, List.of()), rulings.seenAlong(direction, box)));
        byDirection.forEach(
                (other, glyphs) -> items.addAll(other == direction ? List.of() : LineAssembly.lines(glyphs)));
        boolean isTurned = direction % 180 != 0;
        // Text hidden behind a picture is what a scanner recognised.
        boolean isHidden = hasImage && invisible * 2 > shown;
        float width = isTurned ? box.getHeight() : box.getWidth();
        float height = isTurned ? box.getWidth() : box.getHeight();
        return new Seen(new PageLayout(number, width, height, items, isHidden), hasImage, imagePixels);
    }

    /** The direction most text runs in, in degrees. */
    private int mainDirection(PDPage page) {
        return byDirection.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(page.getRotation());
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
        if (slant > MAX_SLANT || position.getUnicode().isEmpty() || shown >= MAX_GLYPHS) {
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
            image(object);
        }
        rulings.drawn(name, operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    private void image(COSName name) {
        if (getResources() == null || !getResources().isImageXObject(name)) {
            return;
        }
        hasImage = true;
        COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream image = objects == null ? null : objects.getCOSStream(name);
        if (image != null) {
            long pixels = (long) image.getInt(COSName.WIDTH, 0) * image.getInt(COSName.HEIGHT, 0);
            imagePixels = Math.max(imagePixels, pixels);
        }
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
