package xiezhi.core.party;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Name of a party as printed, ready to be compared character by character. Only white space and the width of brackets are levelled; an abbreviation explained in brackets 以下简称 is cut off.
 *
 * @param text the levelled name
 */
public record PartyName(String text) {
    private static final Pattern EXPLAINED = Pattern.compile("\\((?:以下)?(?:统称|简称|以下)[^()]*\\)");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");
    private static final Pattern MASKED = Pattern.compile("[某×*＊xXＸ○〇□_?？]");
    private static final Pattern STRANGE = Pattern.compile("[：:，,。；;]|地址|住所|法定代表人|统一社会信用代码|身份证");
    private static final Set<String> PRONOUNS =
            Set.of("你", "你单位", "你公司", "该单位", "该公司", "当事人", "被处罚人", "本单位", "本公司", "该当事人");
    private static final Pattern FORM = Pattern.compile("(?:有限责任公司|股份有限公司|有限公司|公司|厂|店|场|部|院|站|中心)$");
    private static final int LONGEST = 60;
    private static final int SHORTEST_TRUNK = 4;

    public PartyName {
        String level = BLANK.matcher(text).replaceAll("").replace('（', '(').replace('）', ')');
        text = level.indexOf('(') < 0 ? level : EXPLAINED.matcher(level).replaceAll("");
    }

    /** Whether this is a whole name: neither a pronoun nor masked nor a piece of a sentence. */
    public boolean isWhole() {
        return text.length() >= 2
                && text.length() <= LONGEST
                && !PRONOUNS.contains(text)
                && !MASKED.matcher(text).find()
                && !STRANGE.matcher(text).find();
    }

    /** Whether the other is probably meant to be the same name: equal, or a slip of the pen away. */
    public boolean isAlike(PartyName other) {
        int longer = Math.max(text.length(), other.text.length());
        return longer > 0 && distance(other) <= Math.max(1, longer / 4) && distance(other) < longer - 1;
    }

    /** Whether the other reads like a short form: all its characters stand here in order, and at least three are left out. */
    public boolean isShortenedTo(PartyName other) {
        if (text.length() - other.text.length() < 3) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < text.length() && found < other.text.length(); i++) {
            if (text.charAt(i) == other.text.charAt(found)) {
                found++;
            }
        }
        return found == other.text.length();
    }

    /** Whether the two names differ only in the form of the enterprise at their end: 某某有限公司 and 某某厂. */
    public boolean differsInForm(PartyName other) {
        String trunk = FORM.matcher(text).replaceAll("");
        return !equals(other)
                && trunk.length() >= SHORTEST_TRUNK
                && trunk.length() < text.length()
                && FORM.matcher(other.text).find()
                && trunk.equals(FORM.matcher(other.text).replaceAll(""));
    }

    /** Characters to insert, delete or change to get the other name. */
    int distance(PartyName other) {
        int[] row = new int[other.text.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= text.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (text.charAt(i - 1) == other.text.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.text.length()];
    }
}
