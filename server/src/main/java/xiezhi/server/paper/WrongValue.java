package xiezhi.server.paper;

/** A value that a field cannot hold. The message is one Chinese line: which field, what it should be, what it is. */
final class WrongValue extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;

    WrongValue(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Id of the field. */
    String field() {
        return field;
    }
}
