package xiezhi.extract.text;

import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;

/** Reads plain text: every line is a paragraph, a form feed starts a page. */
public final class PlainTextReader {
    private final Limits limits;

    public PlainTextReader(Limits limits) {
        this.limits = limits;
    }

    public ExtractedText read(String name, TextEncoding.Decoded decoded) throws UnreadableFile {
        TextBuilder text = new TextBuilder(limits);
        int page = 1;
        int from = 0;
        String whole = decoded.text();
        for (int i = 0; i <= whole.length() && !text.isFull(); i++) {
            char c = i == whole.length() ? '\n' : whole.charAt(i);
            if (c == '\n' || c == '\f' || c == '\r') {
                text.add(Kind.PARAGRAPH, whole.substring(from, i));
                from = i + 1;
                if (c == '\f' && page < limits.pages()) {
                    text.page(++page);
                }
            }
        }
        if (text.isEmpty()) {
            throw new UnreadableFile(Reason.NO_TEXT, "文件里没有文字");
        }
        if (decoded.hasBroken()) {
            text.note("部分字节不是有效文字，已用 � 代替");
        }
        return text.text(name, FileType.TXT, page);
    }
}
