package xiezhi.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.archive.ZipPart;
import xiezhi.extract.archive.ZipParts;
import xiezhi.extract.xml.XmlCursor;

/**
 * Reads DOCX: headers, then the body with its tables and text boxes in order, footnotes behind the paragraph that refers
 * to them, then footers. Numbers Word counts by itself stand before their paragraphs. Pages are estimated from the breaks Word last rendered and those the author set.
 */
public final class DocxReader {
    private static final String MAIN = "word/document.xml";

    private final Limits limits;

    public DocxReader(Limits limits) {
        this.limits = limits;
    }

    public static boolean isDocx(ZipParts parts) {
        return parts.hasFolder("word/") && (parts.has("[Content_Types].xml") || parts.has(MAIN));
    }

    public ExtractedText read(String name, ZipParts parts) throws IOException {
        ZipPart main = mainPart(parts);
        TextBuilder text = new TextBuilder(limits);
        WordBody body = new WordBody(notes(parts), WordNumbering.of(parts));
        running(parts, "header", Kind.HEADER).forEach(line -> text.add(Kind.HEADER, line));
        int pages;
        try (InputStream in = main.openPart()) {
            pages = body.flow(XmlCursor.of(in), Kind.PARAGRAPH).writeTo(text, limits.pages());
        }
        if (text.isEmpty()) {
            throw noText(parts);
        }
        running(parts, "footer", Kind.FOOTER).forEach(line -> text.add(Kind.FOOTER, line));
        return text.text(name, FileType.DOCX, pages);
    }

    private static UnreadableFile noText(ZipParts parts) {
        return parts.hasFolder("word/media/")
                ? new UnreadableFile(Reason.NEEDS_OCR, "文档里只有图片，需要文字识别(OCR)：请安装 tesseract-ocr-chi-sim 或提供文字版")
                : new UnreadableFile(Reason.NO_TEXT, "文件里没有文字");
    }

    private static ZipPart mainPart(ZipParts parts) throws IOException {
        Optional<ZipPart> usual = parts.part(MAIN);
        if (usual.isPresent()) {
            return usual.get();
        }
        Optional<ZipPart> relations = parts.part("_rels/.rels");
        if (relations.isPresent()) {
            try (InputStream in = relations.get().openPart()) {
                Optional<ZipPart> found = mainOf(XmlCursor.of(in), parts);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new UnreadableFile(Reason.DAMAGED, "文档缺少正文部分，文件不完整，请重新导出后提交");
    }

    private static Optional<ZipPart> mainOf(XmlCursor xml, ZipParts parts) throws UnreadableFile {
        while (xml.next()) {
            if (xml.isStartOf("Relationship")
                    && xml.attribute("Type").orElse("").endsWith("/officeDocument")) {
                return xml.attribute("Target").flatMap(parts::part);
            }
        }
        return Optional.empty();
    }

    /** Words of all headers or footers, each once: sections repeat them. */
    private Set<String> running(ZipParts parts, String what, Kind kind) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        List<ZipPart> found = parts.parts().stream()
                .filter(part -> part.path().toLowerCase(Locale.ROOT).matches("word/" + what + "\\d{0,4}\\.xml"))
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
        for (ZipPart part : found) {
            try (InputStream in = part.openPart()) {
                TextBuilder text = new TextBuilder(limits);
                new WordBody(Map.of(), WordNumbering.none())
                        .flow(XmlCursor.of(in), kind)
                        .writeTo(text, 1);
                text.text(part.path(), FileType.DOCX, 1).blocks().forEach(block -> lines.add(block.text()));
            }
        }
        return lines;
    }

    private static Map<String, String> notes(ZipParts parts) throws IOException {
        Map<String, String> notes = new LinkedHashMap<>();
        for (String what : List.of("footnote", "endnote")) {
            Optional<ZipPart> part = parts.part("word/" + what + "s.xml");
            if (part.isEmpty()) {
                continue;
            }
            try (InputStream in = part.get().openPart()) {
                XmlCursor xml = XmlCursor.of(in);
                while (xml.next()) {
                    if (xml.isStartOf(what)) {
                        String id = xml.attribute("id").orElse("");
                        notes.put(
                                what + " " + id,
                                new WordBody(Map.of(), WordNumbering.none())
                                        .flow(xml, Kind.PARAGRAPH)
                                        .cellText()
                                        .strip());
                    }
                }
            }
        }
        return notes;
    }
}
