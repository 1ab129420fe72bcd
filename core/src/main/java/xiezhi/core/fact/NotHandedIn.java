package xiezhi.core.fact;

import xiezhi.core.fact.Fact.Unknown;

/** Facts that could not be looked for because what would tell them was not handed in, or not yet. */
public final class NotHandedIn {
    private static final String PAPER = "未提交";
    private static final String FILE = "提交的材料不是完整案卷";
    private static final String MORE = "可能还有未提交的内容";

    private NotHandedIn() {}

    /** Told by a paper that is not there; {@code zh} is its name. */
    public static <T> Fact<T> paper(String zh) {
        return Fact.unknown(reason(zh));
    }

    /** Why nothing is known of a paper of that name. */
    public static String reason(String zh) {
        return PAPER + zh;
    }

    /** Told by no paper of a file that is not complete; {@code zh} says what was not found. */
    public static <T> Fact<T> inFile(String zh) {
        return Fact.unknown(FILE + "，" + zh);
    }

    /** A list that may be longer than what was handed in. */
    public static <T> Fact<T> more() {
        return Fact.unknown(MORE);
    }

    /** Whether it is unknown for one of these reasons. */
    public static boolean is(Fact<?> fact) {
        return fact instanceof Unknown<?> unknown
                && (unknown.reason().startsWith(PAPER)
                        || unknown.reason().startsWith(FILE)
                        || unknown.reason().equals(MORE));
    }
}
