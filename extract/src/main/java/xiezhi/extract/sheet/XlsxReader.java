package xiezhi.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.archive.ZipPart;
import xiezhi.extract.archive.ZipParts;
import xiezhi.extract.xml.XmlCursor;

/** Reads XLSX by streaming its XML: all sheets in tab order, formulas by the value last computed. */
public final class XlsxReader {
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Limits limits;

    public XlsxReader(Limits limits) {
        this.limits = limits;
    }

    public static boolean isXlsx(ZipParts parts) {
        return parts.has(WORKBOOK);
    }

    /** Tabs of a workbook: name → relation id. */
    private record Tabs(Map<String, String> relations, boolean is1904) {}

    public Grid read(ZipParts parts) throws IOException {
        Tabs tabs = tabs(parts);
        Map<String, String> targets = targets(parts);
        List<String> strings = strings(parts);
        XlsxStyles styles = styles(parts, tabs.is1904());
        Rows rows = new Rows(limits);
        for (var tab : tabs.relations().entrySet()) {
            Optional<ZipPart> sheet =
                    Optional.ofNullable(targets.get(tab.getValue())).flatMap(parts::part);
            if (sheet.isPresent()) {
                try (InputStream in = sheet.get().openPart()) {
                    new XlsxSheet(strings, styles, rows).read(XmlCursor.of(in));
                }
                rows.endSheet(tab.getKey());
            }
        }
        return rows.grid(FileType.XLSX);
    }

    private static Tabs tabs(ZipParts parts) throws IOException {
        Map<String, String> relations = new LinkedHashMap<>();
        boolean is1904 = false;
        ZipPart workbook =
                parts.part(WORKBOOK).orElseThrow(() -> new UnreadableFile(Reason.DAMAGED, "表格文件不完整，请重新导出后提交"));
        try (InputStream in = workbook.openPart()) {
            XmlCursor xml = XmlCursor.of(in);
            while (xml.next()) {
                if (xml.isStartOf("sheet")) {
                    relations.put(
                            xml.attribute("name").orElse(""),
                            xml.attribute("id").orElse(""));
                } else if (xml.isStartOf("workbookPr")) {
                    String value = xml.attribute("date1904").orElse("0");
                    is1904 = value.equals("1") || value.equals("true");
                }
            }
        }
        return new Tabs(relations, is1904);
    }

    private static Map<String, String> targets(ZipParts parts) throws IOException {
        Map<String, String> targets = new LinkedHashMap<>();
        Optional<ZipPart> part = parts.part("xl/_rels/workbook.xml.rels");
        if (part.isPresent()) {
            try (InputStream in = part.get().openPart()) {
                XmlCursor xml = XmlCursor.of(in);
                while (xml.next()) {
                    if (xml.isStartOf("Relationship")) {
                        String target = xml.attribute("Target").orElse("");
                        targets.put(xml.attribute("Id").orElse(""), target.startsWith("/") ? target : "xl/" + target);
                    }
                }
            }
        }
        return targets;
    }

    private List<String> strings(ZipParts parts) throws IOException {
        List<String> strings = new ArrayList<>();
        Optional<ZipPart> part = parts.part("xl/sharedStrings.xml");
        if (part.isEmpty()) {
            return strings;
        }
        long characters = 0;
        try (InputStream in = part.get().openPart()) {
            XmlCursor xml = XmlCursor.of(in);
            while (xml.next()) {
                if (xml.isStartOf("si")) {
                    String text = XlsxSheet.richText(xml);
                    characters += text.length() + 1L;
                    if (characters > limits.characters()) {
                        throw new UnreadableFile(Reason.TOO_LARGE, "表格文字超过 " + limits.characters() + " 字，请拆分后提交");
                    }
                    strings.add(text);
                }
            }
        }
        return strings;
    }

    private static XlsxStyles styles(ZipParts parts, boolean is1904) throws IOException {
        Optional<ZipPart> part = parts.part("xl/styles.xml");
        if (part.isEmpty()) {
            return new XlsxStyles(List.of(), Map.of(), is1904);
        }
        try (InputStream in = part.get().openPart()) {
            return XlsxStyles.of(XmlCursor.of(in), is1904);
        }
    }
}
