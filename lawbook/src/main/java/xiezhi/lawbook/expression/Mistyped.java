package xiezhi.lawbook.expression;

/** A mistake found while typing; carried up to {@link Typing#type}, which records it. */
final class Mistyped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int at;
    private final String expected;
    private final String found;
    private final String remedy;

    Mistyped(int at, String expected, String found, String remedy) {
        super(expected + " / " + found, null, false, false);
        this.at = at;
        this.expected = expected;
        this.found = found;
        this.remedy = remedy;
    }

    int at() {
        return at;
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }

    String remedy() {
        return remedy;
    }
}
