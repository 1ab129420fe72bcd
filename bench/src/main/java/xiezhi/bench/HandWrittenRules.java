package xiezhi.bench;

import static xiezhi.core.rule.Outcome.CANNOT_TELL;
import static xiezhi.core.rule.Outcome.FAIL;
import static xiezhi.core.rule.Outcome.NOT_APPLICABLE;
import static xiezhi.core.rule.Outcome.PASS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.RowList;
import xiezhi.lawbook.schema.Schema;

/**
 * Some rules of {@code law/rules/} once more, typed by hand in Java over the same rows: what a programmer would write who
 * had no rule language. {@link RuleEvaluation} refuses to measure when they and the law folder answer differently.
 */
final class HandWrittenRules {
    private static final int FALSE = 0;
    private static final int TRUE = 1;
    private static final int UNKNOWN = 2;
    private static final long PENALTY_LAW = LocalDate.of(2021, 7, 15).toEpochDay();
    private static final long ORDER_30 = LocalDate.of(2023, 7, 1).toEpochDay();
    private static final String MEMBER = "member";

    private final Schema schema;
    private final Map<String, Function<Row, Outcome>> rules = new LinkedHashMap<>();

    HandWrittenRules(Schema schema) {
        this.schema = schema;
        var decided = of("timeline.decidedOn");
        var noticed = of("timeline.noticeServedOn");
        var filed = of("timeline.filedOn");
        order("notice/before-decision", PENALTY_LAW, decided, decided, noticed, decided, true);
        order("filing/before-notice", ORDER_30, decided, noticed, filed, noticed, false);
        var reviewed = of("timeline.legalReviewedOn");
        order("deliberation/legal-review-before-decision", PENALTY_LAW, decided, decided, reviewed, decided, false);
        var deliberated = of("timeline.deliberatedOn");
        order("deliberation/before-decision", PENALTY_LAW, decided, decided, deliberated, decided, false);
        var served = of("timeline.decisionServedOn");
        order("service/not-before-decision", ORDER_30, decided, served, decided, served, false);
        var paid = of("timeline.paidOn");
        var closed = of("timeline.closedOn");
        order("enforcement/closing-after-payment", ORDER_30, decided, closed, paid, closed, false);
        mismatch("oversight/same-party-name", "party-name");
        mismatch("investigation/sampling-within-visit", "sampling-time");
        fineNotAboveRange();
        amountWordsAndFigures();
        members();
        twoServers();
    }

    /** The rules by their id in the law folder. */
    Map<String, Function<Row, Outcome>> rules() {
        return rules;
    }

    private int of(String path) {
        return schema.root().field(path).orElseThrow().index();
    }

    private int ofDocument(String path) {
        return schema.document().field(path).orElseThrow().index();
    }

    private int list(String name) {
        return schema.root().list(name).orElseThrow().index();
    }

    /** One day must not be after (or, if strict, must be before) another. */
    private void order(String id, long from, int step, int otherStep, int early, int late, boolean isStrict) {
        rules.put(id, row -> {
            var day = first(row, step, otherStep);
            if (isMark(day) || day >= from) {
                var asked = and(has(row, early), has(row, late));
                return asked == FALSE
                        ? NOT_APPLICABLE
                        : asked == UNKNOWN ? CANNOT_TELL : ordered(row.number(early), row.number(late), isStrict);
            }
            return NOT_APPLICABLE;
        });
    }

    private static Outcome ordered(long early, long late, boolean isStrict) {
        if (isMark(early) || isMark(late)) {
            return CANNOT_TELL;
        }
        return (isStrict ? early < late : early <= late) ? PASS : FAIL;
    }

    private void mismatch(String id, String aspect) {
        var mismatches = schema.root().list("mismatches").orElseThrow();
        var at = mismatches.element().field("aspect").orElseThrow().index();
        var decided = of("timeline.decidedOn");
        var filed = of("timeline.filedOn");
        var discovered = of("timeline.discoveredOn");
        rules.put(id, row -> {
            if (!applies(row, PENALTY_LAW, decided, filed, discovered)) {
                return NOT_APPLICABLE;
            }
            return worst(row.list(mismatches.index()), each -> {
                var text = each.text(at);
                return text == null ? CANNOT_TELL : text.equals(aspect) ? FAIL : PASS;
            });
        });
    }

    private void fineNotAboveRange() {
        var decision = schema.root().slot("decision").orElseThrow().index();
        var fine = ofDocument("sanction.fineFen");
        var most = of("conduct.range.maxFen");
        var decided = of("timeline.decidedOn");
        rules.put("decision/fine-not-above-range", row -> {
            if (!applies(row, PENALTY_LAW, decided)) {
                return NOT_APPLICABLE;
            }
            var asked = and(has(row.slot(decision), fine), has(row, most));
            return asked == FALSE
                    ? NOT_APPLICABLE
                    : asked == UNKNOWN
                            ? CANNOT_TELL
                            : ordered(row.slot(decision).number(fine), row.number(most), false);
        });
    }

    private void amountWordsAndFigures() {
        var documents = list("documents");
        var capitals = ofDocument("sanction.fineCapitalsFen");
        var figures = ofDocument("sanction.fineFiguresFen");
        var decided = of("timeline.decidedOn");
        var filed = of("timeline.filedOn");
        var notice = schema.root().slot("priorNotice").orElseThrow().index();
        var madeOn = ofDocument("head.madeOn");
        rules.put("decision/amount-words-and-figures", row -> {
            if (!applies(row, PENALTY_LAW, decided, notice, madeOn, filed)) {
                return NOT_APPLICABLE;
            }
            return worst(row.list(documents), each -> {
                var asked = and(has(each, capitals), has(each, figures));
                if (asked != TRUE) {
                    return asked == FALSE ? NOT_APPLICABLE : CANNOT_TELL;
                }
                var a = each.number(capitals);
                var b = each.number(figures);
                return isMark(a) || isMark(b) ? CANNOT_TELL : a == b ? PASS : FAIL;
            });
        });
    }

    private void members() {
        var deliberations = list("deliberations");
        var attendees = schema.document().list("meeting.attendees").orElseThrow();
        var role = attendees.element().field("role").orElseThrow().index();
        var decided = of("timeline.decidedOn");
        rules.put("deliberation/members", row -> {
            if (!applies(row, ORDER_30, decided)) {
                return NOT_APPLICABLE;
            }
            return worst(row.list(deliberations), each -> {
                var people = each.list(attendees.index());
                if (people.size() == 0) {
                    return people.isOpen() ? CANNOT_TELL : NOT_APPLICABLE;
                }
                return atLeastTwo(people, i -> {
                    var text = people.row(i).text(role);
                    return text == null ? UNKNOWN : text.equals(MEMBER) || text.equals("chair") ? TRUE : FALSE;
                });
            });
        });
    }

    private void twoServers() {
        var receipts = list("receipts");
        var servers = schema.document().list("service.servers").orElseThrow().index();
        var means = ofDocument("service.means");
        var served = ofDocument("service.servedOn");
        var decided = of("timeline.decidedOn");
        rules.put(
                "service/two-servers",
                row -> worst(row.list(receipts), each -> {
                    var day = each.number(served) > Row.UNSURE ? each.number(served) : row.number(decided);
                    if (!isMark(day) && day < ORDER_30) {
                        return NOT_APPLICABLE;
                    }
                    var people = each.list(servers);
                    var text = each.text(means);
                    if (people.size() == 0 && !people.isOpen()) {
                        return NOT_APPLICABLE;
                    }
                    if (text == null) {
                        return CANNOT_TELL;
                    }
                    if (!text.equals("in-person") && !text.equals("left-in-place")) {
                        return NOT_APPLICABLE;
                    }
                    return people.size() == 0 ? CANNOT_TELL : atLeastTwo(people, i -> TRUE);
                }));
    }

    private static Outcome atLeastTwo(RowList rows, IntUnaryOperator counts) {
        var least = 0;
        var perhaps = 0;
        for (var i = 0; i < rows.size(); i++) {
            var value = counts.applyAsInt(i);
            least += value == TRUE ? 1 : 0;
            perhaps += value == UNKNOWN ? 1 : 0;
        }
        return least >= 2 ? PASS : rows.isOpen() || least + perhaps >= 2 ? CANNOT_TELL : FAIL;
    }

    private static Outcome worst(RowList rows, Function<Row, Outcome> rule) {
        var worst = NOT_APPLICABLE;
        for (var i = 0; i < rows.size(); i++) {
            var outcome = rule.apply(rows.row(i));
            worst = weight(outcome) >= weight(worst) ? outcome : worst;
        }
        return worst;
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case FAIL -> 3;
            case CANNOT_TELL -> 2;
            case PASS -> 1;
            case NOT_APPLICABLE -> 0;
        };
    }

    private static boolean applies(Row row, long from, int... steps) {
        for (var step : steps) {
            if (!isMark(row.number(step))) {
                return row.number(step) >= from;
            }
        }
        return true;
    }

    /** The second step stands in a document of the case. */
    private static boolean applies(Row row, long from, int first, int slot, int second, int third) {
        var decided = row.number(first);
        var noticed = row.slot(slot).number(second);
        var day = !isMark(decided) ? decided : !isMark(noticed) ? noticed : row.number(third);
        return isMark(day) || day >= from;
    }

    private static long first(Row row, int one, int other) {
        return isMark(row.number(one)) ? row.number(other) : row.number(one);
    }

    private static int has(Row row, int field) {
        var value = row.number(field);
        return value == Row.UNKNOWN ? UNKNOWN : value == Row.ABSENT ? FALSE : TRUE;
    }

    private static int and(int a, int b) {
        return a == FALSE || b == FALSE ? FALSE : Math.max(a, b);
    }

    private static boolean isMark(long number) {
        return number <= Row.UNSURE;
    }
}
