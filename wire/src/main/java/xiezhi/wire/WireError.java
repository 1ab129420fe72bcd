package xiezhi.wire;

/** JSON that does not have the form this package writes. The message says where, what was expected and what was found. */
public final class WireError extends Exception {
    private static final long serialVersionUID = 1L;

    /** Where, what was expected there, and what was found. */
    public WireError(String path, String expected, String found) {
        super(path + "：应为 " + expected + "，实为 " + found);
    }
}
