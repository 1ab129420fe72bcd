package xiezhi.server;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What is said of trouble that no controller answered for: refused addresses and methods, and faults of the program. One clear line, as {@link ProblemAnswers} says it. */
@Component
public class PlainErrors extends DefaultErrorAttributes {
    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        var status = given instanceof Integer code ? code : HttpStatus.INTERNAL_SERVER_ERROR.value();
        return Map.of("code", "SERVER-" + status, "message", message(status));
    }

    /** The answer as a controller's would be, for those that stand before them; neither word holds a quotation mark. */
    public static String line(String code, String message) {
        return "{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}";
    }

    /** What to do about a status. */
    static String message(int status) {
        return switch (HttpStatus.resolve(status)) {
            case BAD_REQUEST -> "地址或者请求的写法不能识别，请从页面重新进入";
            case NOT_FOUND -> "没有这个地址，请从页面重新进入";
            case METHOD_NOT_ALLOWED -> "这个地址不接受这种请求，请刷新页面后重试";
            case UNSUPPORTED_MEDIA_TYPE -> "请求的内容类型不对，请刷新页面后重试";
            case null, default ->
                status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                        ? "请求没有被接受，请刷新页面后重试"
                        : "系统没能完成这一操作，请稍后重试；仍不成功的，把操作和时间告诉系统管理员";
        };
    }
}
