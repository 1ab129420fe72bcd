package xiezhi.compose.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import xiezhi.compose.template.FieldSpec;
import xiezhi.compose.template.FieldType;
import xiezhi.compose.template.LawWords;
import xiezhi.core.statute.Citation;
import xiezhi.core.value.ChineseNumber;
import xiezhi.core.value.Yuan;

/** Prints values as documents write them. */
public final class ValueText {
    private static final int HUNDRED = 100;
    private static final int TEN = 10;
    private static final Map<FieldType, List<String>> FILTERS = Map.of(
            FieldType.DATE, List.of("iso"),
            FieldType.MOMENT, List.of("day", "clock"),
            FieldType.MONEY, List.of("capitals", "figures"),
            FieldType.COUNT, List.of("cn"));

    private final LawWords law;

    ValueText(LawWords law) {
        this.law = law;
    }

    /** The field can be printed that way. */
    public static boolean knows(FieldSpec field, String filter) {
        if (filter.isEmpty()) {
            return true;
        }
        if (field.type() == FieldType.CHOICE) {
            return filter.equals("boxes")
                    || field.choices().values().stream().allMatch(words -> words.containsKey(filter));
        }
        return FILTERS.getOrDefault(field.type(), List.of()).contains(filter);
    }

    /** A choice as it would be printed, the first being chosen. */
    public static String specimen(FieldSpec field, String filter) {
        return choice(field, field.choices().keySet().iterator().next(), filter);
    }

    String of(FieldSpec field, Value value, String filter) {
        return switch (value) {
            case Value.Words words when field.type() == FieldType.CHOICE -> choice(field, words.text(), filter);
            case Value.Words words -> words.text();
            case Value.Day(var day) -> filter.equals("iso") ? day.toString() : day(day);
            case Value.Moment(var at) -> moment(at, filter);
            case Value.Money(var amount) -> money(amount, filter);
            case Value.Count(long number) -> filter.equals("cn") ? ChineseNumber.small(number) : String.valueOf(number);
            case Value.Cited(var articles) -> cited(articles);
            case Value.Flag(boolean isTrue) -> isTrue ? "是" : "否";
        };
    }

    private static String choice(FieldSpec field, String chosen, String filter) {
        if (filter.equals("boxes")) {
            return field.choices().entrySet().stream()
                    .map(each -> (each.getKey().equals(chosen) ? "☑" : "□") + first(each.getValue()))
                    .collect(Collectors.joining("　"));
        }
        Map<String, String> words = field.choices().getOrDefault(chosen, Map.of("zh", chosen));
        return filter.isEmpty() ? first(words) : words.getOrDefault(filter, first(words));
    }

    private static String first(Map<String, String> words) {
        return words.values().iterator().next();
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String moment(LocalDateTime at, String filter) {
        String clock = at.getHour() + "时" + (at.getMinute() < TEN ? "0" + at.getMinute() : "" + at.getMinute()) + "分";
        return switch (filter) {
            case "day" -> day(at.toLocalDate());
            case "clock" -> clock;
            default -> day(at.toLocalDate()) + clock;
        };
    }

    private static String money(Yuan amount, String filter) {
        return switch (filter) {
            case "capitals" -> amount.capitals();
            case "figures" -> "%d.%02d".formatted(amount.fen() / HUNDRED, amount.fen() % HUNDRED);
            default ->
                amount.fen() % HUNDRED == 0
                        ? amount.fen() / HUNDRED + "元"
                        : "%d.%02d元".formatted(amount.fen() / HUNDRED, amount.fen() % HUNDRED);
        };
    }

    private String cited(List<String> articles) {
        var parsed = articles.stream().map(Citation::parse).toList();
        boolean areAllKnown =
                parsed.stream().allMatch(cite -> cite.filter(law::knows).isPresent());
        return areAllKnown
                ? law.citations(
                        parsed.stream().map(java.util.Optional::orElseThrow).toList())
                : String.join("、", articles);
    }
}
