package xiezhi.extract.word;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;

/**
 * Reads DOC, the binary format of Word 97 to 2003: headers, body with tables, text boxes, footnotes, footers. Pages are
 * counted by the author's page breaks only; the format does not keep where Word broke pages itself.
 */
final class DocReader {
    private final Limits limits;

    DocReader(Limits limits) {
        this.limits = limits;
    }

    ExtractedText read(String name, DirectoryNode root) throws IOException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            return read(name, document);
        } catch (OldWordFileFormatException old) {
            throw new UnreadableFile(Reason.UNSUPPORTED, "是 Word 95 或更早的格式，请用 Word 或 WPS 另存为 docx 后提交");
        }
    }

    private ExtractedText read(String name, HWPFDocument document) throws UnreadableFile {
        TextBuilder text = new TextBuilder(limits);
        HeaderStories running = new HeaderStories(document);
        lines(running.getFirstHeaderSubrange(), running.getOddHeaderSubrange(), running.getEvenHeaderSubrange())
                .forEach(line -> text.add(Kind.HEADER, line));
        Flow body = new Flow();
        new DocRange(body, Kind.PARAGRAPH).read(document.getRange());
        append(document.getMainTextboxRange(), Kind.TEXT_BOX, body);
        append(document.getFootnoteRange(), Kind.PARAGRAPH, body);
        append(document.getEndnoteRange(), Kind.PARAGRAPH, body);
        int pages = body.writeTo(text, limits.pages());
        if (text.isEmpty()) {
            throw new UnreadableFile(Reason.NO_TEXT, "文件里没有文字；如只有图片，请提供文字版");
        }
        lines(running.getFirstFooterSubrange(), running.getOddFooterSubrange(), running.getEvenFooterSubrange())
                .forEach(line -> text.add(Kind.FOOTER, line));
        return text.text(name, FileType.DOC, pages);
    }

    private static void append(Range range, Kind kind, Flow body) {
        if (range.getEndOffset() > range.getStartOffset()) {
            new DocRange(body, kind).read(range);
        }
    }

    private static Set<String> lines(@Nullable Range... stories) {
        Set<String> lines = new LinkedHashSet<>();
        for (Range story : stories) {
            String words = story == null ? "" : DocRange.shown(story.text());
            for (String line : words.split("[\\r\\n]+")) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        }
        return lines;
    }
}
