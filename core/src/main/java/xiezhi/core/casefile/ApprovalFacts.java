package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * One signed opinion on an approval form.
 *
 * @param role {@code handler}, {@code unit-head}, {@code legal}, {@code reviewer}, {@code leader}
 * @param name who signed
 * @param opinion opinion as written
 * @param signedOn date beside the signature
 */
public record ApprovalFacts(Fact<String> role, Fact<String> name, Fact<String> opinion, Fact<LocalDate> signedOn) {

    /** Nothing stated. */
    public static ApprovalFacts absent() {
        return new ApprovalFacts(Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    }
}
