package xiezhi.server;

import org.springframework.http.HttpStatus;

/** Expected trouble of a request, answered with a code, a Chinese line that says what to do, and an HTTP status. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    public Problem(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** Nothing of that name is here, or the account may not see it. */
    public static Problem notFound(String what) {
        return new Problem(HttpStatus.NOT_FOUND, "SERVER-404", what + "不存在，或者您无权查看");
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
}
