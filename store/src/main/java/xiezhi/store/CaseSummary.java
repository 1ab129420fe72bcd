package xiezhi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.CaseState;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.fact.Fact;

/**
 * A case as a line of a list. A text not known yet is empty.
 *
 * @param docket its docket
 * @param documentNumber number of the decision, before that of the filing form, before that of any document
 * @param party name of the party
 * @param agency body that handles it
 * @param cause cause of the case; what the first lead says as long as no document states one
 * @param stage id of the stage the procedure reached
 * @param lastEvent tag of the last line; where that says no day, of the line of the latest day among those that count
 * @param lastHappenedOn its day, where known
 * @param recordedAt moment of the last line
 * @param handler who the case was handed over to, else who signed as handler, else who wrote the first line
 */
public record CaseSummary(
        DocketId docket,
        String documentNumber,
        String party,
        String agency,
        String cause,
        String stage,
        String lastEvent,
        Optional<LocalDate> lastHappenedOn,
        Instant recordedAt,
        String handler) {
    private static final List<String> NUMBERING =
            List.of("penalty-decision", "no-penalty-decision", "on-the-spot-decision", "filing-form");

    /** The line of a docket that has lines. */
    static CaseSummary of(DocketId id, Docket docket) {
        CaseState state = CaseState.of(docket);
        List<Document> documents = state.documents().stream()
                .sorted(Comparator.comparingInt(CaseSummary::weight))
                .toList();
        DocketEntry last = docket.entries().getLast();
        DocketEntry shown = shown(state, last);
        return new CaseSummary(
                id,
                first(documents, document -> document.head().number()),
                first(documents, document -> document.party().name()),
                first(
                        documents,
                        document -> document.head().agency().or(document.head().closingAgency())),
                Optional.of(first(documents, document -> document.account().cause()))
                        .filter(cause -> !cause.isEmpty())
                        .orElseGet(() -> state.lead().content().known().orElse("")),
                state.stage().id(),
                shown.event().tag(),
                shown.happenedOn().known(),
                last.recordedAt(),
                state.oversight()
                        .officer()
                        .known()
                        .or(() -> handler(documents))
                        .orElse(docket.entries().getFirst().by()));
    }

    /** Of papers handed in together the last need not be that of the last step. */
    private static DocketEntry shown(CaseState state, DocketEntry last) {
        if (last.happenedOn().isStated()) {
            return last;
        }
        return state.entries().stream()
                .filter(entry -> entry.happenedOn().isStated())
                .max(Comparator.comparing(entry -> entry.happenedOn().known().orElseThrow()))
                .orElse(last);
    }

    /** Words the case is found by. */
    String words() {
        return String.join(" ", documentNumber, party, cause);
    }

    private static int weight(Document document) {
        int place = NUMBERING.indexOf(document.head().kind().known().orElse(""));
        return place < 0 ? NUMBERING.size() : place;
    }

    private static String first(List<Document> documents, Function<Document, Fact<String>> part) {
        return documents.stream()
                .flatMap(document -> part.apply(document).known().stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> handler(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.outcome().approvals().stream())
                .filter(approval ->
                        approval.role().known().filter("handler"::equals).isPresent())
                .flatMap(approval -> approval.name().known().stream())
                .findFirst();
    }
}
