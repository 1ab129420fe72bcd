package xiezhi.compose.file;

/** Text inside XML and HTML. */
final class Markup {
    private Markup() {}

    static String text(String words) {
        var safe = new StringBuilder(words.length());
        words.codePoints().forEach(code -> {
            switch (code) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean isAllowed = code >= ' ' || code == '\n' || code == '\t';
                    safe.appendCodePoint(isAllowed ? code : ' ');
                }
            }
        });
        return safe.toString();
    }
}
