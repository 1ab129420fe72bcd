package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.calendar.YearSchedule;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.schema.KindNames;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.Schema;

/** A small schema, a calendar of two years, and short ways to evaluate conditions on cases written as YAML. */
final class Conditions {
    static final Schema SCHEMA = new Schema(List.of(
            new KindNames("penalty-decision", "行政处罚决定书", "decision", "decisions"),
            new KindNames("prior-notice", "行政处罚事先告知书", "priorNotice", "priorNotices"),
            new KindNames("interview-record", "调查询问笔录", "interview", "interviews"),
            new KindNames("legal-review-form", "法制审核意见书", "legalReview", "legalReviews")));

    static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(List.of(
            new YearSchedule(
                    2025,
                    Set.of(
                            LocalDate.of(2025, 10, 1),
                            LocalDate.of(2025, 10, 2),
                            LocalDate.of(2025, 10, 3),
                            LocalDate.of(2025, 10, 6),
                            LocalDate.of(2025, 10, 7),
                            LocalDate.of(2025, 10, 8)),
                    Set.of(LocalDate.of(2025, 9, 28))),
            new YearSchedule(2026, Set.of(LocalDate.of(2026, 1, 1)), Set.of())));

    static final Compiler COMPILER = new Compiler(new Reference(CALENDAR, Map.of("fine", "罚款")));
    static final Scope SCOPE = Scope.of(SCHEMA.root());

    private Conditions() {}

    static Row row(String yaml) {
        var errors = new LawErrors();
        var row = SCHEMA.row(YamlFile.read(new LawFile("law/example.yaml", yaml), errors));
        assertThat(errors.sorted()).isEmpty();
        return row;
    }

    static Expr.OfFlag condition(String text) {
        var errors = new LawErrors();
        var condition = Typing.condition(new Source("law/rule.yaml", 7, 11, text), SCOPE, errors);
        assertThat(errors.sorted()).isEmpty();
        return condition.orElseThrow();
    }

    /** {@code true}, {@code false} or {@code unknown}. */
    static String answer(String text, Row row) {
        return name(COMPILER.flag(condition(text)).eval(frame(row)));
    }

    static String answer(String text, String yaml) {
        return answer(text, row(yaml));
    }

    static String name(int value) {
        return List.of("false", "true", "unknown").get(value);
    }

    static Row[] frame(Row row) {
        var frame = new Row[Limits.FRAME_SIZE];
        Arrays.fill(frame, row);
        return frame;
    }

    /** The mistakes of a condition that stands at line 7, column 11. */
    static List<String> mistakes(String text) {
        var errors = new LawErrors();
        Typing.condition(new Source("law/rule.yaml", 7, 11, text), SCOPE, errors);
        return errors.sorted().stream().map(LawError::text).toList();
    }
}
