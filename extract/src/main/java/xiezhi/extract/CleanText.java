package xiezhi.extract;

/** Characters as in the file, less those that are no text. */
final class CleanText {
    private CleanText() {}

    /**
     * Line ends of every kind become line feeds; control characters, byte-order marks and broken surrogates go; all
     * else stays.
     */
    static String of(String text) {
        int length = text.length();
        int clean = 0;
        while (clean < length && isPlain(text.charAt(clean))) {
            clean++;
        }
        return clean == length ? text : rebuilt(text, clean);
    }

    private static boolean isPlain(char c) {
        return c == '\n'
                || c == '\t'
                || (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c < 0x2028)
                || (c > 0x2029 && c < 0xD800);
    }

    private static String rebuilt(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == length || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C) {
                out.append('\n');
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                    out.append(c).append(text.charAt(++i));
                }
            } else if (isPlain(c) || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
