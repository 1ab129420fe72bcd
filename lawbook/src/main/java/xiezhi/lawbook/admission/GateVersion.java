package xiezhi.lawbook.admission;

import java.util.List;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.expression.Template;

/**
 * A gate as it stands for events of certain days.
 *
 * @param inForce days of the event it applies to
 * @param when whether the question arises at all
 * @param require what must hold
 * @param message what is said when it does not, in Chinese
 * @param english the same in English
 * @param cites articles it rests on; empty when it is our own rule
 * @param remedy what to do instead, in Chinese
 */
public record GateVersion(
        InForce inForce,
        Expr.OfFlag when,
        Expr.OfFlag require,
        Template message,
        Template english,
        List<Citation> cites,
        String remedy) {
    public GateVersion {
        cites = List.copyOf(cites);
    }
}
