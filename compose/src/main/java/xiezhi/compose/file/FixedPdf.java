package xiezhi.compose.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes PDF files of equal content equal: subset tags, identity and times become fixed text of the same length. */
public final class FixedPdf {
    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+(?=Noto)");
    private static final Pattern IDENTITY = Pattern.compile("/ID ?\\[<([0-9a-fA-F]+)><([0-9a-fA-F]+)>\\]");
    private static final Pattern TIME = Pattern.compile("D:\\d{14}[+\\-Z][0-9']*");

    private FixedPdf() {}

    /** The same file without anything that changes from one writing to the next. */
    public static byte[] of(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        text = SUBSET.matcher(text).replaceAll("XIEZHI+");
        text = IDENTITY.matcher(text)
                .replaceAll(id -> Matcher.quoteReplacement(
                        "/ID [<" + "0".repeat(id.group(1).length()) + "><"
                                + "0".repeat(id.group(2).length()) + ">]"));
        text = TIME.matcher(text)
                .replaceAll(time -> ("D:20200101000000Z"
                                + "0".repeat(Math.max(0, time.group().length() - 17)))
                        .substring(0, time.group().length()));
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
