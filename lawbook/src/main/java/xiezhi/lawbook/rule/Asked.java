package xiezhi.lawbook.rule;

import java.util.List;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.finding.Finding;
import xiezhi.core.finding.UsedFact;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.expression.Code;
import xiezhi.lawbook.expression.Compiler;
import xiezhi.lawbook.schema.Plain;
import xiezhi.lawbook.schema.Row;

/** A version of a rule as closures. */
final class Asked {
    private static final long MINUTES_OF_DAY = 1440;

    private final Rule.Head head;
    private final RuleVersion version;
    private final Code.OfFlag when;
    private final Code.OfFlag require;
    private final long from;
    private final long until;
    private final Finding passed;
    private final Finding notApplicable;

    Asked(Rule.Head head, RuleVersion version, Compiler compiler) {
        this.head = head;
        this.version = version;
        this.when = compiler.flag(version.when());
        this.require = compiler.flag(version.require());
        this.from = version.inForce().from().toEpochDay();
        this.until = version.inForce().isOpen()
                ? Long.MAX_VALUE
                : version.inForce().until().toEpochDay();
        this.passed = finding(Outcome.PASS, "", List.of(), List.of(), List.of());
        this.notApplicable = finding(Outcome.NOT_APPLICABLE, "", List.of(), List.of(), List.of());
    }

    /** What this version finds; a failure tells its cure. */
    Finding finding(
            Outcome outcome, String message, List<CitedArticle> citations, List<Place> places, List<UsedFact> facts) {
        return new Finding(
                head.id(),
                version.inForce().from().toString(),
                head.checks(),
                head.category(),
                head.severity(),
                outcome,
                head.r2024().map(Fact::of).orElseGet(Fact::absent),
                head.zh(),
                message,
                citations,
                places,
                facts,
                outcome == Outcome.FAIL ? version.cure() : "",
                head.provenance());
    }

    /** The finding that nobody has to act on: no message, no places. The same object every time: most answers are quiet. */
    Finding quiet(Outcome outcome) {
        return outcome == Outcome.PASS ? passed : notApplicable;
    }

    RuleVersion version() {
        return version;
    }

    boolean contains(long epochDay) {
        return from <= epochDay && epochDay < until;
    }

    Outcome outcome(Row[] frame) {
        return switch (when.eval(frame)) {
            case Code.FALSE -> Outcome.NOT_APPLICABLE;
            case Code.UNKNOWN -> Outcome.CANNOT_TELL;
            default ->
                switch (require.eval(frame)) {
                    case Code.TRUE -> Outcome.PASS;
                    case Code.FALSE -> Outcome.FAIL;
                    default -> Outcome.CANNOT_TELL;
                };
        };
    }

    /** Whether the question itself arises, as far as it can be told. */
    int arises(Row[] frame) {
        return when.eval(frame);
    }

    /** The epoch day of a day or minute; marks stay marks. */
    static long day(Plain plain, long value) {
        return plain == Plain.MINUTE && value > Row.UNSURE ? Math.floorDiv(value, MINUTES_OF_DAY) : value;
    }
}
