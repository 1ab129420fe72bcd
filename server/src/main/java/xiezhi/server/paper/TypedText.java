package xiezhi.server.paper;

import java.util.regex.Pattern;

/** Words as somebody typed them, less what no paper can print. */
final class TypedText {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern GAP = Pattern.compile("[\\t\\u00a0]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n]]");

    private TypedText() {}

    /** Line ends are line feeds, tabs blanks; control, format and private characters go. */
    static String of(String typed) {
        var levelled = GAP.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll(" ");
        return INVISIBLE.matcher(levelled).replaceAll("").strip();
    }
}
