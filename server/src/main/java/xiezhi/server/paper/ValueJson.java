package xiezhi.server.paper;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import xiezhi.compose.form.Value;
import xiezhi.compose.template.FieldSpec;
import xiezhi.core.value.Yuan;

/**
 * One value as JSON: text, number and choice a string; a day {@code 2026-09-18}; a moment {@code 2026-09-18T10:00};
 * money a string in yuan; a count a whole number; citations a list of strings; a flag true or false.
 */
final class ValueJson {
    /** Longest text, in characters. */
    static final int MOST_CHARACTERS = 20_000;

    private static final int MOST_CITATIONS = 60;
    private static final int MOST_CITATION_CHARACTERS = 200;
    private static final long MOST_COUNT = 1_000_000_000;
    private static final int CENTS = 2;
    private static final Pattern DAY = Pattern.compile("(?:19|20|21)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T\\d\\d:\\d\\d(?::\\d\\d)?");
    private static final Pattern MONEY = Pattern.compile("\\d{1,13}(?:\\.\\d{1,2})?");

    private ValueJson() {}

    static JsonNode write(Value value) {
        var nodes = JsonNodeFactory.instance;
        return switch (value) {
            case Value.Words words -> nodes.stringNode(words.text());
            case Value.Day(var day) -> nodes.stringNode(day.toString());
            case Value.Moment(var at) ->
                nodes.stringNode(at.truncatedTo(ChronoUnit.MINUTES).toString());
            case Value.Money(var amount) ->
                nodes.stringNode(BigDecimal.valueOf(amount.fen(), CENTS).toPlainString());
            case Value.Count(var number) -> nodes.numberNode(number);
            case Value.Flag(var isTrue) -> nodes.booleanNode(isTrue);
            case Value.Cited(var articles) -> {
                var array = nodes.arrayNode();
                articles.forEach(array::add);
                yield array;
            }
        };
    }

    /** The value; empty when there is none or it says nothing. */
    static Optional<Value> read(JsonNode node, FieldSpec field) throws WrongValue {
        if (node.isMissingNode() || node.isNull() || isBlank(node)) {
            return Optional.empty();
        }
        return switch (field.type()) {
            case TEXT, NUMBER -> words(node, field);
            case CHOICE -> Optional.of(choice(node, field));
            case DATE -> Optional.of(new Value.Day(day(node, field)));
            case MOMENT -> Optional.of(new Value.Moment(moment(node, field)));
            case MONEY -> Optional.of(money(node, field));
            case COUNT -> Optional.of(count(node, field));
            case CITATION -> cited(node, field);
            case FLAG -> Optional.of(flag(node, field));
            case LIST -> throw wrong(field, "行内不能再有列表", node);
        };
    }

    private static boolean isBlank(JsonNode node) {
        return node.isString() && node.asString().isBlank();
    }

    private static Optional<Value> words(JsonNode node, FieldSpec field) throws WrongValue {
        if (!node.isString() || node.asString().length() > MOST_CHARACTERS) {
            throw wrong(field, "不超过 " + MOST_CHARACTERS + " 字的文字", node);
        }
        var text = TypedText.of(node.asString());
        return text.isEmpty() ? Optional.empty() : Optional.of(new Value.Words(text));
    }

    private static Value choice(JsonNode node, FieldSpec field) throws WrongValue {
        if (!node.isString() || !field.choices().containsKey(node.asString())) {
            throw wrong(field, String.join("、", field.choices().keySet()) + " 之一", node);
        }
        return new Value.Words(node.asString());
    }

    private static LocalDate day(JsonNode node, FieldSpec field) throws WrongValue {
        try {
            if (node.isString() && DAY.matcher(node.asString()).matches()) {
                return LocalDate.parse(node.asString());
            }
        } catch (DateTimeException noDay) {
            throw wrong(field, "存在的日期", node);
        }
        throw wrong(field, "2026-09-18 这样的日期", node);
    }

    private static LocalDateTime moment(JsonNode node, FieldSpec field) throws WrongValue {
        try {
            if (node.isString() && MOMENT.matcher(node.asString()).matches()) {
                return LocalDateTime.parse(node.asString()).truncatedTo(ChronoUnit.MINUTES);
            }
        } catch (DateTimeException noMoment) {
            throw wrong(field, "存在的时间", node);
        }
        throw wrong(field, "2026-09-18T10:00 这样的时间", node);
    }

    private static Value money(JsonNode node, FieldSpec field) throws WrongValue {
        if (!node.isString() || !MONEY.matcher(node.asString()).matches()) {
            throw wrong(field, "以元为单位、最多两位小数的金额，例如 \"20000.00\"", node);
        }
        var fen = new BigDecimal(node.asString()).movePointRight(CENTS).longValueExact();
        return new Value.Money(new Yuan(fen));
    }

    private static Value count(JsonNode node, FieldSpec field) throws WrongValue {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < 0 || node.asLong() > MOST_COUNT) {
            throw wrong(field, "0 到 " + MOST_COUNT + " 的整数", node);
        }
        return new Value.Count(node.asLong());
    }

    private static Value flag(JsonNode node, FieldSpec field) throws WrongValue {
        if (!node.isBoolean()) {
            throw wrong(field, "true 或者 false", node);
        }
        return new Value.Flag(node.asBoolean());
    }

    private static Optional<Value> cited(JsonNode node, FieldSpec field) throws WrongValue {
        List<String> articles = new ArrayList<>();
        var isList = node.isArray() && node.size() <= MOST_CITATIONS;
        for (var item : node) {
            isList = isList && item.isString() && item.asString().length() <= MOST_CITATION_CHARACTERS;
            articles.add(TypedText.of(item.asString("")));
        }
        if (!isList) {
            throw wrong(field, "条款的列表，例如 [\"solid-waste-law/020#1\"]", node);
        }
        articles.removeIf(String::isEmpty);
        return articles.isEmpty() ? Optional.empty() : Optional.of(new Value.Cited(articles));
    }

    private static WrongValue wrong(FieldSpec field, String expected, JsonNode node) {
        var found = node.toString();
        var most = 60;
        var shown = found.length() > most ? found.substring(0, most) + "…" : found;
        return new WrongValue(field.id(), "“" + field.zh() + "”应为" + expected + "，实为 " + shown);
    }
}
