package xiezhi.reading.value;

import java.util.regex.Pattern;

/** Tells fields nobody filled in: ____, ×××, /, 无, 空白, 　年　月　日, （签名）. */
public final class Blank {
    private static final Pattern BLANK = Pattern.compile(
            "(?:[_ \\t\\u2028×*/\\\\—\\-~…·.□\\[\\]]|[xX]{2,}|（(?:签名|签字|盖章|公章|印章|签章|手印|章)[^（）]{0,6}）|(?:以下|此处)?空白|签名|签字|盖章|公章|年|月|日|时|分|元|[：:，。；、]|（ ?）)*+"
                    + "|暂?无|略|未填写?|不填|无内容");

    private Blank() {}

    /** The words fill nothing in. */
    public static boolean is(CharSequence words) {
        return BLANK.matcher(words).matches();
    }
}
