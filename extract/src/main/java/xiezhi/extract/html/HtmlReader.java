package xiezhi.extract.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;

/** Reads web pages: block elements are paragraphs, tables are rows; scripts, styles and hidden elements are left out. */
public final class HtmlReader {
    private static final Pattern START = Pattern.compile(
            "(?s)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|table|div|meta|p)[\\s>].*");

    /** Characters within which a page shows that it is one. */
    private static final int TESTED = 2_000;

    private final Limits limits;

    public HtmlReader(Limits limits) {
        this.limits = limits;
    }

    /** True when the text is a web page. */
    public static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), TESTED)).toLowerCase(Locale.ROOT);
        return start.indexOf('<') >= 0 && START.matcher(start).matches();
    }

    public ExtractedText read(String name, String page) throws UnreadableFile {
        Document document = Jsoup.parse(page);
        TextBuilder text = new TextBuilder(limits);
        HtmlBlocks blocks = new HtmlBlocks(text, limits.pages());
        document.body().filter(blocks);
        int pages = blocks.finish();
        if (text.isEmpty()) {
            throw new UnreadableFile(Reason.NO_TEXT, "网页里没有文字");
        }
        return text.text(name, FileType.HTML, pages);
    }
}
