package xiezhi.compose.file;

import xiezhi.compose.template.Setting;
import xiezhi.compose.template.Style;

/**
 * Measures of a style, in points. Letters follow GB/T 9704: A4, 37 mm above, 28 mm at the binding, 22 lines of 28
 * characters on 156 by 225 mm.
 */
record Look(double left, double top, double width, double height, double body, double line, double cell) {
    static final double PAGE_WIDTH = 595.28;
    static final double PAGE_HEIGHT = 841.89;

    private static final double MM = 72 / 25.4;
    private static final Look LETTER = new Look(28 * MM, 37 * MM, 156 * MM, 225 * MM, 156 * MM / 28, 225 * MM / 22, 12);
    private static final Look FORM = new Look(28 * MM, 25 * MM, 156 * MM, 240 * MM, 12, 21, 11.5);
    private static final Look RECORD = new Look(28 * MM, 25 * MM, 156 * MM, 240 * MM, 13, 23, 11.5);

    static Look of(Style style) {
        return switch (style) {
            case LETTER -> LETTER;
            case FORM -> FORM;
            case RECORD -> RECORD;
        };
    }

    double size(Setting setting) {
        return switch (setting) {
            case AGENCY -> isLetter() ? 26 : 16;
            case TITLE -> isLetter() ? 22 : 18;
            default -> body;
        };
    }

    double leading(Setting setting) {
        return switch (setting) {
            case AGENCY -> isLetter() ? 42 : 26;
            case TITLE -> isLetter() ? 36 : 30;
            default -> line;
        };
    }

    boolean isLetter() {
        return equals(LETTER);
    }

    EmbeddedFont font(Setting setting) {
        return setting == Setting.HEADING ? EmbeddedFont.SANS : EmbeddedFont.SERIF;
    }
}
