package xiezhi.extract.word;

import java.util.Locale;
import java.util.Map;

/** Characters of symbol fonts that mean something on a form: boxes and ticks. */
final class WordSymbol {
    static final String CHECKED = "☑";
    static final String UNCHECKED = "☐";

    /** Code in the font → what it shows. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("wingdings fe", CHECKED),
            Map.entry("wingdings fd", "☒"),
            Map.entry("wingdings a8", UNCHECKED),
            Map.entry("wingdings 6f", UNCHECKED),
            Map.entry("wingdings 71", UNCHECKED),
            Map.entry("wingdings fc", "✓"),
            Map.entry("wingdings fb", "✗"),
            Map.entry("wingdings 2 52", CHECKED),
            Map.entry("wingdings 2 53", "☒"),
            Map.entry("wingdings 2 54", "☒"),
            Map.entry("wingdings 2 50", "✓"),
            Map.entry("wingdings 2 4f", "✗"),
            Map.entry("wingdings 2 a3", UNCHECKED),
            Map.entry("wingdings 2 2a", UNCHECKED));

    private WordSymbol() {}

    /**
     * @param font name of the symbol font
     * @param code hexadecimal, with or without the private-use prefix F0
     */
    static String of(String font, String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        String inFont = lower.length() == 4 && lower.startsWith("f0") ? lower.substring(2) : lower;
        String shown = SHOWN.get(font.toLowerCase(Locale.ROOT) + " " + inFont);
        if (shown != null) {
            return shown;
        }
        try {
            int point = Integer.parseInt(lower, 16);
            return Character.isBmpCodePoint(point) ? String.valueOf((char) point) : "";
        } catch (NumberFormatException noCode) {
            return "";
        }
    }
}
