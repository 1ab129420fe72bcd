package xiezhi.sample.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The embedded font: Noto Sans SC Regular cut to GB 2312 and the signs of this module (SIL Open Font License 1.1, text
 * beside the font). It has no ballot box with check, which is printed as a filled square.
 */
final class CjkFont {
    static final String NAME = "NotoSansSC-GB2312.ttf";

    private static final byte[] BYTES = read();

    private CjkFont() {}

    /** The font file. */
    static byte[] bytes() {
        return BYTES.clone();
    }

    /** The text with signs the font has. */
    static String printable(String text) {
        return text.replace('☑', '■').replace('\t', ' ');
    }

    private static byte[] read() {
        Supplier<String> missing = () -> "expected the font " + NAME;
        try (InputStream in =
                Objects.requireNonNull(CjkFont.class.getResourceAsStream("/xiezhi/sample/font/" + NAME), missing)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + NAME, e);
        }
    }
}
