package xiezhi.lawbook.expression;

import xiezhi.lawbook.schema.RowList;

/** What keeps conditions readable and their cost bounded. */
public final class Limits {
    /** Longest condition, in characters. */
    public static final int MAX_LENGTH = 200;
    /** Longest message template, in characters. */
    public static final int MAX_MESSAGE = 300;
    /** Deepest nesting of an expression. */
    public static final int MAX_DEPTH = 24;
    /** Most nodes of an expression. */
    public static final int MAX_NODES = 200;
    /** Most macros inside each other. */
    public static final int MAX_NESTED_MACROS = 2;
    /** Rows a frame holds: the case, the element of {@code for_each}, and one for each nested macro. */
    public static final int FRAME_SIZE = 2 + MAX_NESTED_MACROS;
    /** Greatest static cost of a condition: visited nodes when every list has its greatest length. */
    public static final long MAX_COST = 20L * RowList.MAX_LENGTH * RowList.MAX_LENGTH;
    /** Longest regular expression. */
    public static final int MAX_PATTERN = 100;
    /** Longest text given to a regular expression; a longer one is not decided. */
    public static final int MAX_MATCHED_TEXT = 10_000;

    private Limits() {}
}
