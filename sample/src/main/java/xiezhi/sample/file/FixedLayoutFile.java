package xiezhi.sample.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.element.PageAreaFiller;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.TextAlign;
import xiezhi.compose.file.EmbeddedFont;
import xiezhi.compose.file.FixedZip;
import xiezhi.sample.paper.Block;
import xiezhi.sample.paper.Paper;

/** OFD, the national fixed-layout format (GB/T 33190). Table rows become lines, since the library has no tables. */
public final class FixedLayoutFile {
    private static final double TITLE_MM = 6.35;
    private static final double BODY_MM = 4.23;
    private static final double LINE_SPACE_MM = 2.5;
    private static final double MARGIN_MM = 25;

    private FixedLayoutFile() {}

    /** The bytes of the paper. */
    public static byte[] bytes(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new OFDDoc(bytes)) {
            document.setDefaultPageLayout(PageLayout.A4().setMargin(MARGIN_MM));
            for (Block block : paper.blocks()) {
                switch (block) {
                    case Block.Line line -> document.add(paragraph(line));
                    case Block.Row row -> document.add(row(row));
                    case Block.Break end -> document.add(new PageAreaFiller());
                }
            }
        }
        return fixed(bytes.toByteArray(), paper);
    }

    private static Paragraph paragraph(Block.Line line) {
        boolean isTitle = line.setting() == Block.Setting.TITLE;
        var paragraph = new Paragraph(EmbeddedFont.printable(line.text()), isTitle ? TITLE_MM : BODY_MM);
        paragraph.setLineSpace(LINE_SPACE_MM);
        switch (line.setting()) {
            case TITLE, CENTRE -> paragraph.setTextAlign(TextAlign.center);
            case RIGHT -> paragraph.setTextAlign(TextAlign.right);
            case BODY -> paragraph.setFirstLineIndent(2);
            case LEFT -> paragraph.setTextAlign(TextAlign.left);
        }
        return paragraph;
    }

    private static Paragraph row(Block.Row row) {
        String text =
                row.cells().size() == 2 ? row.cells().get(0) + "：" + row.cells().get(1) : String.join("　", row.cells());
        return new Paragraph(EmbeddedFont.printable(text), BODY_MM).setLineSpace(LINE_SPACE_MM);
    }

    /** Gives the package a fixed identity and the date of the paper, and packs it anew. */
    private static byte[] fixed(byte[] ofd, Paper paper) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        byte[] root = entries.getOrDefault("OFD.xml", new byte[0]);
        String text = new String(root, StandardCharsets.UTF_8)
                .replaceAll("(<ofd:DocID>)[^<]*", "$1" + "0".repeat(32))
                .replaceAll("(<ofd:(CreationDate|ModDate)>)[^<]*", "$1" + paper.madeOn());
        entries.put("OFD.xml", text.getBytes(StandardCharsets.UTF_8));
        return FixedZip.of(entries);
    }
}
