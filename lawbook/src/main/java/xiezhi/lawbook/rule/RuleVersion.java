package xiezhi.lawbook.rule;

import java.util.List;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.expression.Template;

/**
 * A rule as it stands on certain days.
 *
 * @param inForce days of the step it applies to
 * @param step where the day of the step is found; the first one known counts
 * @param when whether the question arises at all
 * @param require what must hold
 * @param message what is said when it does not
 * @param pointsTo values, documents or lists a finding points to
 * @param cites articles it rests on
 * @param cure what would cure a failure, in Chinese; may be empty
 */
public record RuleVersion(
        InForce inForce,
        List<Expr.OfNumber> step,
        Expr.OfFlag when,
        Expr.OfFlag require,
        Template message,
        List<Expr> pointsTo,
        List<Citation> cites,
        String cure) {
    public RuleVersion {
        step = List.copyOf(step);
        pointsTo = List.copyOf(pointsTo);
        cites = List.copyOf(cites);
    }

    /** The same version asking something else; for testing how strong its examples are. */
    public RuleVersion asking(Expr.OfFlag otherWhen, Expr.OfFlag otherRequire) {
        return new RuleVersion(inForce, step, otherWhen, otherRequire, message, pointsTo, cites, cure);
    }
}
