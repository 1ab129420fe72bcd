package xiezhi.reading.field;

import java.util.List;
import java.util.Optional;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.CitationJudgement;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.reading.text.NormalText;
import xiezhi.reading.value.Citation;
import xiezhi.reading.value.Found;

/** Turns a citation as parsed into the record of the case file. */
public final class CitedArticle {
    private CitedArticle() {}

    /**
     * The citation with its place; not judged.
     *
     * @param kind kind id of the citing document
     * @param role {@code violated}, {@code basis}, {@code order} or {@code other}
     */
    public static CitationFacts of(NormalText text, Found<Citation> found, String kind, String role) {
        var place = text.place(found.from(), found.until());
        var isSure = found.isSure() && text.isSure(found.from(), found.until());
        var citation = found.value();
        return new CitationFacts(
                Fact.of(kind),
                Fact.of(role),
                new Fact.Stated<>(citation.lawName(), isSure, List.of(place)),
                Fact.absent(),
                level(citation.article(), isSure, place),
                level(citation.paragraph(), isSure, place),
                level(citation.item(), isSure, place),
                new Fact.Stated<>(text.original(found.from(), found.until()), isSure, List.of(place)),
                CitationJudgement.absent());
    }

    private static Fact<Long> level(Optional<Long> number, boolean isSure, Place place) {
        return number.<Fact<Long>>map(value -> new Fact.Stated<>(value, isSure, List.of(place)))
                .orElse(Fact.absent());
    }
}
