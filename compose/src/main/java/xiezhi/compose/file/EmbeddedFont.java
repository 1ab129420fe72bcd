package xiezhi.compose.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Fonts that are embedded in documents, as subsets (SIL Open Font License 1.1, text beside the files). */
public enum EmbeddedFont {
    /** Noto Serif SC Regular, cut to the 8105 characters of the national standard list, GB 2312 and signs. */
    SERIF("NotoSerifSC-8105.ttf", "Noto Serif SC"),
    /** Noto Sans SC Regular, cut to GB 2312 and signs. */
    SANS("NotoSansSC-GB2312.ttf", "Noto Sans SC");

    private static final Map<EmbeddedFont, byte[]> FILES = new EnumMap<>(EmbeddedFont.class);

    static {
        for (var font : values()) {
            FILES.put(font, read(font.file));
        }
    }

    private final String file;
    private final String family;

    EmbeddedFont(String file, String family) {
        this.file = file;
        this.family = family;
    }

    /** File name. */
    public String file() {
        return file;
    }

    /** Family name. */
    public String family() {
        return family;
    }

    /** The font file. */
    public byte[] bytes() {
        return Objects.requireNonNull(FILES.get(this), file).clone();
    }

    /** The text with signs the fonts have; neither has a ballot box with check. */
    public static String printable(String text) {
        return text.replace('☑', '■').replace('\t', ' ');
    }

    private static byte[] read(String name) {
        Supplier<String> missing = () -> "expected the font " + name;
        try (InputStream in = Objects.requireNonNull(
                EmbeddedFont.class.getResourceAsStream("/xiezhi/compose/font/" + name), missing)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + name, e);
        }
    }
}
