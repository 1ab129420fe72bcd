package xiezhi.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** One character to its normal form, without looking at its neighbours. */
final class CharacterFold {
    /** The character vanishes. */
    static final char DROPPED = '\uFFFF';
    /** The character becomes several: see {@link #expansion}. */
    static final char EXPANDED = '\uFFFE';

    private static final char[] FORMS = new char[Character.MAX_VALUE + 1];
    private static final Map<Character, String> EXPANSIONS = new HashMap<>();

    /** Radicals of U+2E80–2EFF without a compatibility form that PDF fonts put in place of characters. */
    private static final String RADICALS =
            "⺎兀⺓幺⺟母⺠民⺩王⺬示⺮竹⺲网⺼肉⻄西⻅见⻆角⻉贝⻋车⻌辶⻑长⻒长⻓长⻔门⻖阜⻗雨⻘青⻙韦⻚页" + "⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⺻聿⺫目⺪疋⺝月⺜日⺛旡⺙攵⺘手⺖心";

    /** Half-width punctuation, and look-alikes, in the form Chinese print uses. */
    private static final String PUNCTUATION = "(（)）:：;；?？!！,，‐-‑-‒-–-−-―—─—━—〜~∼~‧·•·∙·⋅·・·╱/｜\t│\t┃\t|\t‹《›》«《»》";

    /** Kept although a compatibility form exists: it would change a value (①2025, m³) or break the print. */
    private static final String KEPT = "…‥²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉¨¯´¸˘˙˚˛˜˝¼½¾℃℉ªº™";

    static {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            FORMS[c] = (char) c;
        }
        foldCompatibility(0xA0, 0x3400);
        foldCompatibility(0xF900, 0xFFF0);
        pairs(RADICALS);
        KEPT.chars().forEach(c -> FORMS[c] = (char) c);
        // ①…⑳ and ㊀…㊉ are list marks, not digits of what follows
        for (char c = '①'; c <= '⑳'; c++) {
            FORMS[c] = c;
        }
        for (char c = '㊀'; c <= '㊉'; c++) {
            FORMS[c] = c;
        }
        foldBlanksAndControls();
        pairs(PUNCTUATION);
        simplified().forEach(CharacterFold::pairs);
    }

    private CharacterFold() {}

    /** The normal form, {@link #DROPPED} or {@link #EXPANDED}. */
    static char form(char character) {
        return FORMS[character];
    }

    /** What an expanded character becomes. */
    static String expansion(char character) {
        return EXPANSIONS.getOrDefault(character, "");
    }

    private static void foldCompatibility(int from, int until) {
        for (int c = from; c < until; c++) {
            String form = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
            if (form.length() == 1) {
                FORMS[c] = half(form.charAt(0));
            } else if (!form.startsWith(" ")) {
                FORMS[c] = EXPANDED;
                EXPANSIONS.put((char) c, form.replace('(', '（').replace(')', '）'));
            }
        }
    }

    /** Full-width punctuation comes back half width; the Chinese form is wanted. */
    private static char half(char form) {
        int at = PUNCTUATION.indexOf(form);
        return at >= 0 && at % 2 == 0 ? PUNCTUATION.charAt(at + 1) : form;
    }

    private static void pairs(String pairs) {
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            FORMS[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    private static void foldBlanksAndControls() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int type = Character.getType(c);
            if (type == Character.SPACE_SEPARATOR) {
                FORMS[c] = ' ';
            } else if (type == Character.FORMAT || (type == Character.CONTROL && c != '\t')) {
                FORMS[c] = DROPPED;
            }
        }
        for (char c = '\uFE00'; c <= '\uFE0F'; c++) {
            FORMS[c] = DROPPED;
        }
        "\n\u000B\f\u0085\u2028\u2029".chars().forEach(c -> FORMS[c] = '\n');
        // counts as two blanks
        FORMS['\u3000'] = '\u3000';
    }

    private static Iterable<String> simplified() {
        try (InputStream table = CharacterFold.class.getResourceAsStream("simplified.txt")) {
            if (table == null) {
                throw new IllegalStateException("expected the resource simplified.txt beside CharacterFold");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace(" ", ""))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
