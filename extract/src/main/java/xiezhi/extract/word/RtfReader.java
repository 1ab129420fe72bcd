package xiezhi.extract.word;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;

/**
 * Reads RTF: paragraphs, tables, text boxes, headers and footers; field results, not their codes; hidden and deleted
 * text is left out. Pages are counted by page breaks.
 */
public final class RtfReader {
    private static final int MAX_DEPTH = 2_000;

    /** Largest file: RTF writes two digits a byte, and pictures so too. */
    private static final long MAX_BYTES = 100L * 1024 * 1024;

    /** Groups whose words are none of the document's. */
    private static final Set<String> NO_TEXT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "themedata",
            "datastore",
            "xmlnstbl",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "latentstyles",
            "colorschememapping",
            "fldinst");

    /** Groups marked as ignorable that hold words all the same. */
    private static final Set<String> TEXT_ALL_THE_SAME = Set.of("shpinst", "shptxt", "nesttableprops");

    private static final Charset GBK = Charset.forName("GB18030");
    private static final int GB_FONT = 134;
    private static final int BIG5_FONT = 136;

    private final Limits limits;

    public RtfReader(Limits limits) {
        this.limits = limits;
    }

    public ExtractedText read(String name, Source source) throws IOException {
        String code = new String(source.bytes(Math.min(MAX_BYTES, limits.fileBytes())), StandardCharsets.ISO_8859_1);
        TextBuilder text = new TextBuilder(limits);
        Parse parse = new Parse(code, new RtfText(limits.pages()));
        parse.run();
        int pages = parse.out.writeTo(text, limits.pages());
        if (text.isEmpty()) {
            throw new UnreadableFile(Reason.NO_TEXT, "文件里没有文字");
        }
        if (parse.isCut) {
            text.note("文件结尾不完整，其后的内容未读入，请重新导出后提交");
        }
        return text.text(name, FileType.RTF, pages);
    }

    /** What holds inside a group until it closes. */
    private static final class Group {
        private boolean isSkipped;
        private boolean isHidden;
        private boolean isFontTable;
        private Charset charset = GBK;
        private int fallbacks = 1;
        private boolean isFresh = true;
        private boolean isIgnorable;
        private boolean isElsewhere;

        Group inner() {
            Group inner = new Group();
            inner.isSkipped = isSkipped;
            inner.isHidden = isHidden;
            inner.isFontTable = isFontTable;
            inner.charset = charset;
            inner.fallbacks = fallbacks;
            return inner;
        }
    }

    private static final class Parse {
        private final String code;
        private final RtfText out;
        private final Deque<Group> groups = new ArrayDeque<>();
        private final Map<Integer, Charset> fonts = new HashMap<>();
        private Group group = new Group();
        private Charset usual = GBK;
        private int font;
        private int at;
        private int skippedFallbacks;
        private boolean isCut;

        Parse(String code, RtfText out) {
            this.code = code;
            this.out = out;
        }

        void run() throws UnreadableFile {
            while (at < code.length()) {
                char c = code.charAt(at++);
                switch (c) {
                    case '{' -> open();
                    case '}' -> close();
                    case '\\' -> control();
                    case '\r', '\n' -> {
                        // line ends of the file mean nothing
                    }
                    default -> character(c);
                }
            }
            isCut = !groups.isEmpty();
        }

        private void open() throws UnreadableFile {
            if (groups.size() >= MAX_DEPTH) {
                throw new UnreadableFile(Reason.UNSAFE, "文件结构嵌套过深，疑似恶意文件，未读取");
            }
            groups.push(group);
            group = group.inner();
        }

        private void close() {
            if (group.isElsewhere) {
                out.endElsewhere();
            }
            if (!groups.isEmpty()) {
                group = groups.pop();
            }
        }

        private void character(char c) {
            group.isFresh = false;
            if (skippedFallbacks > 0) {
                skippedFallbacks--;
            } else if (!group.isSkipped && !group.isHidden && !group.isFontTable) {
                out.put(c, group.charset);
            }
        }

        private void control() {
            if (at >= code.length()) {
                return;
            }
            char c = code.charAt(at++);
            if (Character.isLetter(c)) {
                int from = at - 1;
                while (at < code.length() && isLetter(code.charAt(at))) {
                    at++;
                }
                String word = code.substring(from, at);
                word(word, parameter());
                return;
            }
            switch (c) {
                case '\'' -> {
                    String hex = code.substring(at, Math.min(code.length(), at + 2));
                    at += hex.length();
                    character(hex.matches("[0-9A-Fa-f]{2}") ? (char) Integer.parseInt(hex, 16) : '?');
                }
                case '*' -> group.isIgnorable = true;
                case '~' -> character(' ');
                case '_' -> character('-');
                case '\\', '{', '}' -> character(c);
                case '\r', '\n' -> word("par", 1);
                default -> {
                    // optional hyphens and index marks show nothing
                }
            }
        }

        private static boolean isLetter(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        /** The number behind a control word, 1 if there is none; a blank behind it belongs to it. */
        private int parameter() {
            int from = at;
            if (at < code.length() && code.charAt(at) == '-') {
                at++;
            }
            while (at < code.length() && at - from < 10 && Character.isDigit(code.charAt(at))) {
                at++;
            }
            String digits = code.substring(from, at);
            if (at < code.length() && code.charAt(at) == ' ') {
                at++;
            }
            try {
                return digits.isEmpty() || digits.equals("-") ? 1 : Integer.parseInt(digits);
            } catch (NumberFormatException tooLarge) {
                return 1;
            }
        }

        private void word(String word, int parameter) {
            boolean isFirst = group.isFresh;
            group.isFresh = false;
            if (isFirst && (NO_TEXT.contains(word) || (group.isIgnorable && !TEXT_ALL_THE_SAME.contains(word)))) {
                group.isSkipped = true;
                return;
            }
            if (setting(word, parameter) || group.isSkipped) {
                return;
            }
            switch (word) {
                case "u" -> {
                    if (!group.isHidden && !group.isFontTable) {
                        out.putDecoded((char) parameter);
                    }
                    skippedFallbacks = group.fallbacks;
                }
                case "par", "sect" -> out.endParagraph();
                case "line" -> out.putDecoded('\n');
                case "tab" -> out.putDecoded('\t');
                case "cell", "nestcell" -> out.endCell();
                case "row", "nestrow" -> out.endRow();
                case "page" -> out.endPage();
                case "header", "headerl", "headerr", "headerf" -> elsewhere(Kind.HEADER);
                case "footer", "footerl", "footerr", "footerf" -> elsewhere(Kind.FOOTER);
                case "footnote" -> elsewhere(Kind.PARAGRAPH);
                case "shptxt" -> elsewhere(Kind.TEXT_BOX);
                default -> symbol(word);
            }
        }

        /** Words that set something rather than say it. */
        private boolean setting(String word, int parameter) {
            switch (word) {
                case "fonttbl" -> group.isFontTable = true;
                case "ansicpg" -> usual = codePage(parameter);
                case "f" -> {
                    font = parameter;
                    group.charset = fonts.getOrDefault(parameter, usual);
                }
                case "fcharset" -> {
                    Charset own = parameter == GB_FONT ? GBK : parameter == BIG5_FONT ? Charset.forName("Big5") : usual;
                    fonts.put(font, own);
                }
                case "plain" -> group.isHidden = false;
                case "v", "deleted" -> group.isHidden = parameter != 0;
                case "uc" -> group.fallbacks = Math.clamp(parameter, 0, 10);
                case "bin" -> at = Math.min(code.length(), at + Math.max(0, parameter));
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void symbol(String word) {
            switch (word) {
                case "emdash" -> out.putDecoded('—');
                case "endash" -> out.putDecoded('–');
                case "lquote" -> out.putDecoded('‘');
                case "rquote" -> out.putDecoded('’');
                case "ldblquote" -> out.putDecoded('“');
                case "rdblquote" -> out.putDecoded('”');
                case "bullet" -> out.putDecoded('•');
                default -> {
                    // looks, not words
                }
            }
        }

        private void elsewhere(Kind kind) {
            group.isElsewhere = true;
            out.beginElsewhere(kind);
        }

        /** Chinese files say 936; those that say nothing of their own are read as Chinese too. */
        private static Charset codePage(int number) {
            return switch (number) {
                case 950 -> Charset.forName("Big5");
                case 65001 -> StandardCharsets.UTF_8;
                default -> GBK;
            };
        }
    }
}
