package xiezhi.core.value;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: compatibility forms folded (NFKC: full-width digits, brackets, commas) and no white space. */
final class PlainText {
    private static final String MASKS = "*＊×✱#_●■□\uFFFD";

    private PlainText() {}

    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF && c != 0x200B)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** As {@link #of}, Latin letters in upper case. */
    static String code(String text) {
        return of(text).toUpperCase(Locale.ROOT);
    }

    /** The text hides characters behind asterisks or boxes. */
    static boolean isMasked(String text) {
        return text.codePoints().anyMatch(c -> MASKS.indexOf(c) >= 0)
                || text.toUpperCase(Locale.ROOT).contains("XXX");
    }
}
