package xiezhi.server;

import java.io.Serializable;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Expected trouble of a request, answered with a code, a Chinese line that says what to do, and an HTTP status. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String field;
    /** Seconds after which the same request may be made again; 0 when waiting does not help. */
    private final long retrySeconds;

    private final List<WrongField> fields;

    /**
     * A field that is wrong.
     *
     * @param title what people call it
     * @param message what to do
     */
    public record WrongField(String field, String title, String message) implements Serializable {}

    public Problem(HttpStatus status, String code, String message) {
        this(status, code, message, "");
    }

    /**
     * Trouble with a field.
     *
     * @param field the field it is about; empty for none
     */
    public Problem(HttpStatus status, String code, String message, String field) {
        this(status, code, message, field, 0, List.of());
    }

    private Problem(
            HttpStatus status, String code, String message, String field, long retrySeconds, List<WrongField> fields) {
        super(message);
        this.status = status;
        this.code = code;
        this.field = field;
        this.retrySeconds = retrySeconds;
        this.fields = List.copyOf(fields);
    }

    /** Asked too often; whole seconds until the next request is answered. */
    public static Problem tooMany(long seconds) {
        return new Problem(
                HttpStatus.TOO_MANY_REQUESTS, "SERVER-429", "请求太频繁，请 " + seconds + " 秒后再试", "", seconds, List.of());
    }

    /** Nothing of that name is here, or the account may not see it. */
    public static Problem notFound(String what) {
        return new Problem(HttpStatus.NOT_FOUND, "SERVER-404", what + "不存在，或者您无权查看");
    }

    /** Understood, but what it says cannot be taken; the message says what to correct. */
    public static Problem unprocessable(String code, String message) {
        return unprocessable(code, message, "");
    }

    /** The same, about a field. */
    public static Problem unprocessable(String code, String message, String field) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, code, message, field);
    }

    /** The same, about all fields that are wrong; there is at least one. */
    public static Problem unprocessable(String code, List<WrongField> fields) {
        var first = fields.getFirst();
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                code,
                first.title() + "：" + first.message(),
                first.field(),
                0,
                fields);
    }

    /** The request cannot be understood. */
    public static Problem badRequest(String message) {
        return new Problem(HttpStatus.BAD_REQUEST, "SERVER-400", message);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** Field it is about; empty for none. */
    public String field() {
        return field;
    }

    /** All fields that are wrong, where they were told one by one. */
    List<WrongField> fields() {
        return fields;
    }

    long retrySeconds() {
        return retrySeconds;
    }
}
