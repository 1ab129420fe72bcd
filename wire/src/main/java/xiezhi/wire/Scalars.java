package xiezhi.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The plain values of events and facts: text, whole numbers, truth values, days, minutes, moments. */
final class Scalars {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Scalars() {}

    static JsonNode encode(Object value) {
        return switch (value) {
            case Boolean truth -> NODES.booleanNode(truth);
            case Long number -> NODES.numberNode(number);
            case Integer number -> NODES.numberNode(number.longValue());
            case String text -> NODES.stringNode(text);
            case LocalDate day -> NODES.stringNode(day.toString());
            case LocalDateTime minute -> NODES.stringNode(minute.toString());
            case Instant moment -> NODES.stringNode(moment.toString());
            default ->
                throw new IllegalArgumentException(
                        "expected a scalar, found " + value.getClass().getName());
        };
    }

    static Object decode(JsonNode node, Class<?> type, String path) throws WireError {
        try {
            if (type == Boolean.class || type == boolean.class) {
                return expect(node.isBoolean(), node, "true 或 false", path).booleanValue();
            }
            if (type == Long.class || type == long.class) {
                return expect(node.isIntegralNumber() && node.canConvertToLong(), node, "整数", path)
                        .longValue();
            }
            if (type == Integer.class || type == int.class) {
                return expect(node.isIntegralNumber() && node.canConvertToInt(), node, "整数", path)
                        .intValue();
            }
            var text = expect(node.isString(), node, "文本", path).stringValue();
            if (type == LocalDate.class || type == LocalDateTime.class) {
                // A sign marks a year of more than four digits, or one before our era.
                expect(!text.startsWith("+") && !text.startsWith("-"), node, "四位数的年份", path);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == LocalDateTime.class) {
                return LocalDateTime.parse(text);
            }
            return type == Instant.class ? Instant.parse(text) : text;
        } catch (DateTimeParseException problem) {
            throw new WireError(path, "日期 yyyy-MM-dd 或时间 yyyy-MM-ddTHH:mm", node.toString());
        }
    }

    private static JsonNode expect(boolean isGood, JsonNode node, String expected, String path) throws WireError {
        if (!isGood) {
            throw new WireError(path, expected, node.toString());
        }
        return node;
    }
}
