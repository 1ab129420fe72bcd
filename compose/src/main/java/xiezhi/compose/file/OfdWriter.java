package xiezhi.compose.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import xiezhi.compose.form.FilledForm;

/** OFD, the national fixed-layout format (GB/T 33190-2016): the same pages as the PDF, fonts embedded as subsets. */
public final class OfdWriter {
    private static final double POINT_MM = 25.4 / 72;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double ASCENT = 0.88;

    private final List<Sheet> sheets;
    private final FontMetrics metrics = new FontMetrics();
    private final Map<EmbeddedFont, TreeSet<Integer>> used = new EnumMap<>(EmbeddedFont.class);
    private int ids = EmbeddedFont.values().length;

    private OfdWriter(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /** The bytes of the document. */
    public static byte[] bytes(FilledForm form) {
        try {
            return FixedZip.of(new OfdWriter(PageFlow.of(form)).entries(form));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + form.title(), e);
        }
    }

    private SortedMap<String, byte[]> entries(FilledForm form) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        var pages = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            int id = ++ids;
            pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(id, i));
            put(entries, "Doc_0/Pages/Page_" + i + "/Content.xml", page(sheets.get(i)));
        }
        var fonts = new StringBuilder();
        for (var font : used.keySet()) {
            fonts.append(
                    "<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%s\"><ofd:FontFile>%s</ofd:FontFile></ofd:Font>"
                            .formatted(id(font), font.family(), font.family(), font.file()));
            entries.put("Doc_0/Res/" + font.file(), subset(font));
        }
        put(
                entries,
                "Doc_0/PublicRes.xml",
                "<ofd:Res" + SPACE + " BaseLoc=\"Res\"><ofd:Fonts>" + fonts + "</ofd:Fonts></ofd:Res>");
        put(
                entries,
                "Doc_0/Document.xml",
                "<ofd:Document" + SPACE + "><ofd:CommonData><ofd:MaxUnitID>" + ids
                        + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>" + pages
                        + "</ofd:Pages></ofd:Document>");
        put(
                entries,
                "OFD.xml",
                "<ofd:OFD" + SPACE + " Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
                        + "0".repeat(32) + "</ofd:DocID><ofd:Title>" + Markup.text(form.title())
                        + "</ofd:Title><ofd:CreationDate>" + form.lawOn()
                        + "</ofd:CreationDate><ofd:Creator>xiezhi</ofd:Creator></ofd:DocInfo>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        return entries;
    }

    private static void put(Map<String, byte[]> entries, String name, String xml) {
        entries.put(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static int id(EmbeddedFont font) {
        return switch (font) {
            case SERIF -> 1;
            case SANS -> 2;
        };
    }

    private String page(Sheet sheet) {
        var objects = new StringBuilder();
        for (var rule : sheet.rules()) {
            objects.append("<ofd:PathObject ID=\"%d\" Boundary=\"0 0 210 297\" LineWidth=\"%s\">"
                    .formatted(++ids, mm(rule.width())));
            objects.append("<ofd:StrokeColor Value=\"%s\"/><ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData>"
                    .formatted(colour(rule.ink()), mm(rule.x1()), mm(rule.y1()), mm(rule.x2()), mm(rule.y2())));
            objects.append("</ofd:PathObject>");
        }
        sheet.words().forEach(words -> objects.append(words(words)));
        return "<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer Type=\"Body\" ID=\"" + ++ids + "\">" + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private String words(Sheet.Words words) {
        int[] codes = words.text().codePoints().toArray();
        var steps = new StringBuilder();
        double wide = 0;
        for (int i = 0; i < codes.length; i++) {
            used.computeIfAbsent(words.font(), font -> new TreeSet<>()).add(codes[i]);
            double step = metrics.width(words.font(), codes[i]) * words.size() / 1000 + words.spacing();
            wide += step;
            if (i < codes.length - 1) {
                steps.append(i == 0 ? "" : " ").append(mm(step));
            }
        }
        double above = words.size() * ASCENT;
        return "<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"%d\" Size=\"%s\">"
                        .formatted(
                                ++ids,
                                mm(words.x()),
                                mm(words.y() - above),
                                mm(wide),
                                mm(words.size() * 1.2),
                                id(words.font()),
                                mm(words.size()))
                + "<ofd:FillColor Value=\"" + colour(words.ink()) + "\"/><ofd:TextCode X=\"0\" Y=\"" + mm(above) + "\""
                + (steps.isEmpty() ? "" : " DeltaX=\"" + steps + "\"") + ">" + Markup.text(words.text())
                + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.3f", points * POINT_MM);
    }

    private static String colour(Sheet.Ink ink) {
        int[] rgb = ink.rgb();
        return rgb[0] + " " + rgb[1] + " " + rgb[2];
    }

    private byte[] subset(EmbeddedFont font) throws IOException {
        var subsetter = new TTFSubsetter(FontMetrics.parsed(font));
        used.getOrDefault(font, new TreeSet<>()).forEach(subsetter::add);
        subsetter.setPrefix("XIEZHI");
        var bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        return bytes.toByteArray();
    }
}
