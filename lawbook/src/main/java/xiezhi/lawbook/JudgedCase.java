package xiezhi.lawbook;

import java.time.LocalDate;
import java.util.List;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.LawFacts;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.fact.Fact;
import xiezhi.core.violation.FineRanges;
import xiezhi.lawbook.statute.NameMatch;
import xiezhi.lawbook.statute.StatuteBook;

/**
 * Asks the catalogue of statutes about every citation of a case, and the catalogue of violations about the range of its
 * fine, and writes the answers into the case.
 */
final class JudgedCase {
    private static final RecordPath CITATIONS = new RecordPath("citations");
    private static final RecordPath DOCUMENTS = new RecordPath("documents");
    private static final RecordPath RANGE = new RecordPath("conduct.range");
    private static final RecordPath LAW = new RecordPath("law");
    private static final RecordPath JUDGED = new RecordPath("judged");

    private final StatuteBook statutes;
    private final FineRanges ranges;

    JudgedCase(StatuteBook statutes, FineRanges ranges) {
        this.statutes = statutes;
        this.ranges = ranges;
    }

    CaseFile of(CaseFile file) {
        var conductUntil = file.conduct().until();
        var documents = file.documents().stream()
                .map(document -> judged(document, conductUntil))
                .toList();
        var citations = file.citations().stream()
                .map(citation -> judged(citation, conductUntil, dayOf(citation, file)))
                .toList();
        var judged = CITATIONS.with(DOCUMENTS.with(file, documents), citations);
        return file.conduct().range().violation().isStated()
                ? judged
                : RANGE.with(judged, ranges.range(FineAsked.in(judged)));
    }

    private Document judged(Document document, Fact<LocalDate> conductUntil) {
        var day = document.head().madeOn();
        var law = new LawFacts(
                judged(document.law().violated(), conductUntil, day),
                judged(document.law().basis(), conductUntil, day),
                judged(document.law().others(), conductUntil, day));
        return LAW.with(document, law);
    }

    private List<CitationFacts> judged(
            List<CitationFacts> citations, Fact<LocalDate> conductUntil, Fact<LocalDate> day) {
        return citations.stream()
                .map(citation -> judged(citation, conductUntil, day))
                .toList();
    }

    private CitationFacts judged(CitationFacts citation, Fact<LocalDate> conductUntil, Fact<LocalDate> day) {
        var named = LAW.with(citation, law(citation));
        return JUDGED.with(named, statutes.judge(citation, conductUntil, day));
    }

    /** The statute the name stands for, when the catalogue knows it. */
    private Fact<String> law(CitationFacts citation) {
        if (citation.law().isStated() || !(citation.lawName() instanceof Fact.Stated<String> name)) {
            return citation.law();
        }
        return switch (statutes.named(name.value())) {
            case NameMatch.Known known -> name.map(text -> known.statute().id().value());
            case NameMatch.NameOnly other -> Fact.absent();
            case NameMatch.Near other -> Fact.absent();
            case NameMatch.Shortened other -> Fact.absent();
            case NameMatch.Unlisted other -> Fact.absent();
        };
    }

    /** Day of the citing document: the first of its kind. */
    private static Fact<LocalDate> dayOf(CitationFacts citation, CaseFile file) {
        return file.documents().stream()
                .filter(document -> document.head()
                        .kind()
                        .known()
                        .equals(citation.document().known()))
                .findFirst()
                .map(document -> document.head().madeOn())
                .orElseGet(Fact::absent);
    }
}
