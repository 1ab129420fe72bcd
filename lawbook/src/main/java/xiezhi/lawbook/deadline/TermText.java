package xiezhi.lawbook.deadline;

import java.util.List;
import java.util.Optional;
import xiezhi.core.calendar.Term;
import xiezhi.lawbook.load.YamlNode;

/** Lengths as law files write them: {@code {working_days: 5}}. */
final class TermText {
    private static final List<String> UNITS = List.of("working_days", "calendar_days", "months", "years", "hours");

    private TermText() {}

    /** The one length of a map. */
    static Optional<Term> of(YamlNode node) {
        List<String> found = UNITS.stream().filter(node::has).toList();
        if (found.size() != 1) {
            node.error("one of " + UNITS, found.size() + " of them", "write one length");
            return Optional.empty();
        }
        long count = node.number(found.getFirst());
        if (count < 1 || count > 10_000) {
            node.error("a length of 1 to 10000", count + "", "correct the number");
            return Optional.empty();
        }
        return Optional.of(term(found.getFirst(), (int) count));
    }

    private static Term term(String unit, int count) {
        return switch (unit) {
            case "working_days" -> new Term.WorkingDays(count);
            case "calendar_days" -> new Term.CalendarDays(count);
            case "months" -> new Term.Months(count);
            case "years" -> new Term.Years(count);
            default -> new Term.Hours(count);
        };
    }
}
