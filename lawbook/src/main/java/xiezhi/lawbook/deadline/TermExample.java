package xiezhi.lawbook.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.core.deadline.Deadlines;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.Happenings;
import xiezhi.core.deadline.Limit;
import xiezhi.core.deadline.TermAnswer;

/**
 * An example of a term, written by a lawyer beside it.
 *
 * @param name what it shows
 * @param rule the term
 * @param given what happened
 * @param expected expected answers by key: {@code due}, {@code latest}, {@code opens}, {@code outcome}; {@code due} may be {@code unknown} or {@code none}
 * @param path its file
 * @param line line it starts on
 */
public record TermExample(
        String name, DeadlineRule rule, Happenings given, Map<String, String> expected, String path, int line) {
    public TermExample {
        expected = Map.copyOf(expected);
    }

    /** What differs from what was expected, in words; empty when all is as expected. */
    public Optional<String> problem(Deadlines deadlines) {
        TermAnswer answer = deadlines.ask(rule, given);
        for (Map.Entry<String, String> found : found(answer).entrySet()) {
            String key = found.getKey();
            String wanted = expected.getOrDefault(key, standIn(key, found.getValue()));
            if (!wanted.equals(found.getValue())) {
                return Optional.of("expected " + key + " " + wanted + ", found " + found.getValue());
            }
        }
        return Optional.empty();
    }

    /** What an example that does not name a key says by that. */
    private String standIn(String key, String found) {
        return key.equals("latest") ? expected.getOrDefault("due", found) : found;
    }

    private static Map<String, String> found(TermAnswer answer) {
        String outcome = answer.judgement().outcome().id();
        return switch (answer.due()) {
            case Due.On on ->
                Map.of(
                        "due", text(on.last()),
                        "latest", text(on.latest()),
                        "opens", on.opens().map(LocalDate::toString).orElse(""),
                        "outcome", outcome);
            case Due.Unknown unknown -> Map.of("due", "unknown", "outcome", outcome);
            case Due.None none -> Map.of("due", "none", "outcome", outcome);
        };
    }

    private static String text(Limit limit) {
        return limit.minute()
                .map(LocalDateTime::toString)
                .orElseGet(() -> limit.day().toString())
                .replace('T', ' ');
    }

    /** The keys an example may expect. */
    static List<String> keys() {
        return List.of("due", "latest", "opens", "outcome");
    }
}
