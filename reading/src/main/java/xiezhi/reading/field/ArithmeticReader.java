package xiezhi.reading.field;

import java.util.List;
import java.util.Optional;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Exceedances;
import xiezhi.reading.value.FineFormulas;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.PercentSums;
import xiezhi.reading.value.Reckoned;

/** Sets the printed sums of a paper beside what they come to: of several sums of one kind the first that does not come out. */
final class ArithmeticReader implements FieldReader {

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        set(text, PercentSums.all(text.text()), "percentStated", "percentReckoned", draft);
        set(text, FineFormulas.all(text.text()), "formulaStatedFen", "formulaReckonedFen", draft);
        set(text, Exceedances.all(text.text()), "timesStated", "timesReckoned", draft);
    }

    private static void set(
            DocumentText text, List<Found<Reckoned>> sums, String stated, String reckoned, DocumentDraft draft) {
        Optional<Found<Reckoned>> telling = sums.stream()
                .filter(found -> !found.value().agrees())
                .findFirst()
                .or(() -> sums.stream().findFirst());
        telling.ifPresent(found -> {
            draft.set("arithmetic." + stated, found.map(Reckoned::stated).fact(text.text()));
            draft.set("arithmetic." + reckoned, found.map(Reckoned::reckoned).fact(text.text()));
        });
    }
}
