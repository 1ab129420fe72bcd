package xiezhi.server;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import xiezhi.store.DatabaseFailure;

/** Turns trouble into one clear line. What it is about stays in the log, without personal data. */
@RestControllerAdvice
class ProblemAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    /** Class of SQL states that concern a value, such as a day out of range. */
    private static final String DATA_EXCEPTION = "22";

    private static final String NOT_STORABLE = "有日期、数字或者文字不能识别，请改正后重试";

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> expected(Problem problem) {
        var message = String.valueOf(problem.getMessage());
        var answer = ResponseEntity.status(problem.status());
        if (problem.retrySeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(problem.retrySeconds()));
        }
        Map<String, Object> body = new LinkedHashMap<>(Map.of("code", problem.code(), "message", message));
        if (!problem.field().isEmpty()) {
            body.put("field", problem.field());
        }
        if (!problem.fields().isEmpty()) {
            body.put("fields", problem.fields());
        }
        return answer.body(body);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> malformed(HttpMessageNotReadableException problem) {
        return answer(HttpStatus.BAD_REQUEST, "SERVER-400", "请求不是可以读取的 JSON，请刷新页面后重试");
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    ResponseEntity<Map<String, String>> unusable(Exception problem) {
        return answer(HttpStatus.BAD_REQUEST, "SERVER-400", "地址中的参数缺少或者写法不对，请从页面重新进入");
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
    ResponseEntity<Map<String, String>> withoutFile(Exception problem) {
        return answer(HttpStatus.BAD_REQUEST, "SERVER-400", "没有收到文件，请选择文件后重新上传");
    }

    /** The database says of a value that it cannot be kept, or be asked for. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> notStorable(DataIntegrityViolationException problem) {
        if (!isOfValue(problem)) {
            throw problem;
        }
        return answer(HttpStatus.BAD_REQUEST, "SERVER-400", NOT_STORABLE);
    }

    private static boolean isOfValue(DataIntegrityViolationException problem) {
        return isOfValue(problem.getMostSpecificCause());
    }

    private static boolean isOfValue(@Nullable Throwable origin) {
        return origin instanceof SQLException cause
                && String.valueOf(cause.getSQLState()).startsWith(DATA_EXCEPTION);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(MaxUploadSizeExceededException problem) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "IMPORT-003", "文件超过 2 GB，请拆分后分批上传");
    }

    @ExceptionHandler({
        DatabaseFailure.class,
        DataAccessResourceFailureException.class,
        CannotGetJdbcConnectionException.class
    })
    ResponseEntity<Map<String, String>> withoutDatabase(RuntimeException problem) {
        if (isOfValue(problem.getCause())) {
            return answer(HttpStatus.BAD_REQUEST, "SERVER-400", NOT_STORABLE);
        }
        LOG.error("the database does not answer", problem);
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "SERVER-503", "数据库暂时不可用，请稍后重试；本页未保存的内容仍在");
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String code, String message) {
        return ResponseEntity.status(status).body(Map.of("code", code, "message", message));
    }
}
