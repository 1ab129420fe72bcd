package xiezhi.core.casefile;

import java.util.List;
import xiezhi.core.fact.Fact;

/**
 * One case as its documents and events show it, folded: the only thing rules see. Every document kind of {@code law/documents/} is also a name of its own in conditions (its {@code slot} and {@code list}), so this record stays small.
 *
 * @param scope how much was handed in
 * @param procedure review sheet: {@code ordinary}, {@code summary}, {@code no-penalty}, {@code daily-penalty}, {@code seizure}, {@code detention-referral}, {@code criminal-referral}
 * @param party the party, as the weightiest document names it
 * @param conduct the violation
 * @param timeline the days of the case
 * @param documents all documents
 * @param citations all citations of all documents
 * @param mismatches contradictions between documents
 * @param investigators officers who inspected, asked, sampled or signed the investigation report, each once by name, with
 *     the certificate number of whichever document gives it
 */
public record CaseFile(
        ScopeFacts scope,
        Fact<String> procedure,
        PartyFacts party,
        ConductFacts conduct,
        TimelineFacts timeline,
        List<Document> documents,
        List<CitationFacts> citations,
        List<MismatchFacts> mismatches,
        List<OfficerFacts> investigators) {
    public CaseFile {
        documents = List.copyOf(documents);
        citations = List.copyOf(citations);
        mismatches = List.copyOf(mismatches);
        investigators = List.copyOf(investigators);
    }

    /** Nothing stated. */
    public static CaseFile absent() {
        return new CaseFile(
                ScopeFacts.absent(),
                Fact.absent(),
                PartyFacts.absent(),
                ConductFacts.absent(),
                TimelineFacts.absent(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
