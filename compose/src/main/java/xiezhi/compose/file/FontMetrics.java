package xiezhi.compose.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Widths of characters in the embedded fonts. Not for several threads. */
final class FontMetrics {
    private final Map<EmbeddedFont, TrueTypeFont> fonts = new EnumMap<>(EmbeddedFont.class);
    private final Map<EmbeddedFont, CmapLookup> glyphs = new EnumMap<>(EmbeddedFont.class);

    private TrueTypeFont font(EmbeddedFont font) {
        return fonts.computeIfAbsent(font, FontMetrics::parsed);
    }

    static TrueTypeFont parsed(EmbeddedFont font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + font.file(), e);
        }
    }

    private int glyph(EmbeddedFont font, int codePoint) {
        var lookup = glyphs.computeIfAbsent(font, each -> {
            try {
                return font(each).getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the characters of " + each.file(), e);
            }
        });
        return lookup.getGlyphId(codePoint);
    }

    /** The wanted font, or the other where only that one has the character. */
    EmbeddedFont fontFor(EmbeddedFont wanted, int codePoint) {
        if (glyph(wanted, codePoint) != 0) {
            return wanted;
        }
        return Set.of(EmbeddedFont.values()).stream()
                .filter(font -> glyph(font, codePoint) != 0)
                .findFirst()
                .orElse(wanted);
    }

    /** Width in thousandths of the size. */
    double width(EmbeddedFont font, int codePoint) {
        try {
            var ttf = font(font);
            return 1000.0 * ttf.getAdvanceWidth(glyph(fontFor(font, codePoint), codePoint)) / ttf.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read widths of " + font.file(), e);
        }
    }

    /** Width of a text, in the unit of the size. */
    double width(EmbeddedFont font, double size, String text) {
        return text.codePoints().mapToDouble(each -> width(font, each)).sum() * size / 1000;
    }
}
