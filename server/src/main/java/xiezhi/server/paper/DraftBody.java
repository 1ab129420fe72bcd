package xiezhi.server.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.compose.form.Form;
import xiezhi.compose.form.Values;
import xiezhi.server.PlainDays;
import xiezhi.server.Problem;

/** What a browser sends of a draft, read with one clear line for whatever is wrong. */
final class DraftBody {
    /** Longest body, in characters. */
    static final int MOST_CHARACTERS = 2_000_000;

    private final JsonNode root;

    private DraftBody(JsonNode root) {
        this.root = root;
    }

    static DraftBody read(String body) {
        if (body.length() > MOST_CHARACTERS) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "DRAFT-413", "文书内容超过 " + MOST_CHARACTERS + " 字，请拆分或者改为附件");
        }
        try {
            var root = JsonMapper.shared().readTree(body);
            if (root.isObject()) {
                return new DraftBody(root);
            }
        } catch (JacksonException malformed) {
            throw Problem.badRequest("请求不是可以读取的 JSON，请刷新页面后重试");
        }
        throw Problem.badRequest("请求应为 JSON 对象，请刷新页面后重试");
    }

    /** A text that must be there. */
    String text(String name) {
        var text = root.path(name).asString("");
        if (text.isBlank()) {
            throw Problem.badRequest("缺少 " + name + "，请刷新页面后重试");
        }
        return text;
    }

    /** A whole number from 0 that must be there. */
    int number(String name) {
        var node = root.path(name);
        if (!node.isInt() || node.asInt() < 0) {
            throw Problem.badRequest("缺少 " + name + "：应为从 0 起的整数，请刷新页面后重试");
        }
        return node.asInt();
    }

    /** Day whose law counts; empty when it is left out. */
    Optional<LocalDate> lawOn() {
        var node = root.path("lawOn");
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlainDays.day(node.asString("")));
        } catch (DateTimeException noDay) {
            throw wrong("lawOn", "成文日期应为 2026-09-18 这样的日期，实为 " + node);
        }
    }

    Values values(Form form) {
        try {
            return ValuesJson.read(root.path("values"), form);
        } catch (WrongValue problem) {
            throw wrong(problem.field(), String.valueOf(problem.getMessage()));
        }
    }

    private static Problem wrong(String field, String message) {
        return Problem.unprocessable("DRAFT-004", message, field);
    }
}
