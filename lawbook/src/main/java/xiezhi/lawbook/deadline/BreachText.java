package xiezhi.lawbook.deadline;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.deadline.BreachRule;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.TermAnswer;

/** Fills the message of a breach with the days of the case. */
final class BreachText {
    /** Names a message may use. */
    static final List<String> NAMES = List.of("from", "start", "end", "last", "latest", "opens", "over");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private BreachText() {}

    /** The message; an answer without a last day has nothing to tell. */
    static String of(BreachRule breach, TermAnswer answer) {
        if (!(answer.due() instanceof Due.On due) || answer.end().isEmpty()) {
            return "";
        }
        var end = answer.end().get();
        Map<String, String> values = Map.of(
                "from", due.from().day().toString(),
                "start", due.from().event().zh(),
                "end", end.day().toString(),
                "last", due.last().day().toString(),
                "latest", due.latest().day().toString(),
                "opens", due.opens().map(Object::toString).orElse(""),
                "over", Long.toString(ChronoUnit.DAYS.between(due.latest().day(), end.day())));
        return PLACEHOLDER
                .matcher(breach.message())
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    /** Placeholders of a message that have no meaning. */
    static List<String> unknownIn(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NAMES.contains(name))
                .toList();
    }
}
