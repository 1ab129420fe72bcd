package xiezhi.core.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.casefile.ApprovalFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.fact.Fact;

/** An approval form on which a superior signed before the one who had to propose. */
final class SigningComparison {
    private static final List<String> ORDER = List.of("handler", "unit-head", "leader");

    private SigningComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return bundle.documents().stream().flatMap(document -> reversed(document).stream());
    }

    /** Each role signs at most once on a form that can be judged: several opinions of one role may be rounds. */
    private static Optional<MismatchFacts> reversed(Document document) {
        for (int lower = 0; lower < ORDER.size(); lower++) {
            for (int upper = lower + 1; upper < ORDER.size(); upper++) {
                Optional<Fact<LocalDate>> proposed = only(document, ORDER.get(lower));
                Optional<Fact<LocalDate>> approved = only(document, ORDER.get(upper));
                if (proposed.isPresent()
                        && approved.isPresent()
                        && day(approved.get()).isBefore(day(proposed.get()))) {
                    return Optional.of(mismatch(document, approved.get(), proposed.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static MismatchFacts mismatch(Document document, Fact<LocalDate> approved, Fact<LocalDate> proposed) {
        Saying above = Saying.day(document, approved);
        Saying below = Saying.day(document, proposed);
        String note = above.title() + "上级签署于" + above.text() + "，早于下级签署的" + below.text();
        return above.mismatch(below, Aspect.SIGNING_ORDER, note);
    }

    private static Optional<Fact<LocalDate>> only(Document document, String role) {
        List<ApprovalFacts> signed = document.outcome().approvals().stream()
                .filter(approval -> approval.role().sure().filter(role::equals).isPresent())
                .toList();
        return signed.size() == 1
                ? Optional.of(signed.getFirst().signedOn())
                        .filter(day -> day.sure().isPresent())
                : Optional.empty();
    }

    private static LocalDate day(Fact<LocalDate> fact) {
        return fact.sure().orElseThrow();
    }
}
