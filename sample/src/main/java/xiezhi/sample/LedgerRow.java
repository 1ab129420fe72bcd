package xiezhi.sample;

import java.time.LocalDate;
import java.util.List;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Violation;
import xiezhi.sample.paper.Paper;

/** One case as a row of a ledger. */
final class LedgerRow {
    private static final long FEN_IN_YUAN = 100;

    private LedgerRow() {}

    static List<String> of(WrittenCase written) {
        CaseModel model = written.model();
        String number = written.papers().stream()
                .filter(paper -> paper.kind().endsWith("-decision"))
                .map(Paper::number)
                .findFirst()
                .orElse("");
        Violation.Law law = model.violation().laws().get(model.slots().getOrDefault("law", "old"));
        boolean isFined = model.shape().has("fined");
        return List.of(
                number,
                model.party().name(),
                model.party().creditCode(),
                model.party().head().name(),
                model.violation().cause(),
                day(model, "filed"),
                day(model, "notice.served"),
                day(model, "decided"),
                day(model, "decision.served"),
                isFined ? Long.toString(model.fine().fen() / FEN_IN_YUAN) : "",
                isFined && law != null ? law.basis() : "",
                model.agency().handlers().get(0).name() + "、"
                        + model.agency().handlers().get(1).name(),
                day(model, "published"),
                day(model, "paid"),
                day(model, "closed"));
    }

    private static String day(CaseModel model, String name) {
        if (!model.timeline().has(name)) {
            return "";
        }
        LocalDate day = model.timeline().day(name);
        return day.toString();
    }
}
