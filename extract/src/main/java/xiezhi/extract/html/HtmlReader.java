package xiezhi.extract.html;

import java.util.Locale;
import java.util.regex.Matcher;
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

    /** Elements that must be closed; browsers close others by themselves. */
    private static final Pattern CONTAINER = Pattern.compile(
            "<(/?)(?:div|span|table|font|b|i|u|a|em|strong|small|big|center|blockquote|ul|ol|section|article)(?=[\\s>/])",
            Pattern.CASE_INSENSITIVE);

    /** Most of them open at once. The parser looks through all that are open at each one that opens. */
    private static final int MAX_OPEN = 3_000;

    private final Limits limits;

    public HtmlReader(Limits limits) {
        this.limits = limits;
    }

    /** True when the text is a web page. */
    public static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), TESTED)).toLowerCase(Locale.ROOT);
        return start.indexOf('<') >= 0 && START.matcher(start).matches();
    }

    private static void refuseBottomless(String page) throws UnreadableFile {
        Matcher tags = CONTAINER.matcher(page);
        int open = 0;
        while (tags.find()) {
            open = tags.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
            if (open > MAX_OPEN) {
                throw new UnreadableFile(Reason.UNSAFE, "网页结构嵌套过深，疑似恶意文件，未读取");
            }
        }
    }

    public ExtractedText read(String name, String page) throws UnreadableFile {
        refuseBottomless(page);
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
