package xiezhi.lawbook.statute;

import java.time.LocalDate;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.CitationJudgement;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteId;

/**
 * Judges one citation at a time. Says no only on firm ground: what the catalogue does not know, or knows only from
 * memory, gives an unknown answer with its reason in Chinese.
 */
final class CitationJudge {
    private final StatuteBook book;

    CitationJudge(StatuteBook book) {
        this.book = book;
    }

    CitationJudgement judge(CitationFacts citation, Fact<LocalDate> conductUntil, Fact<LocalDate> documentDay) {
        var byId = citation.law().known().filter(StatuteId::isId).flatMap(id -> book.statute(new StatuteId(id)));
        if (byId.isPresent()) {
            return known(byId.get(), citation, conductUntil, documentDay);
        }
        return switch (citation.lawName()) {
            case Fact.Absent<String>() -> CitationJudgement.absent();
            case Fact.Unknown<String>(var reason) -> unknown(Fact.unknown(reason), reason);
            case Fact.Stated<String>(var name, var isSure, var places) ->
                switch (book.named(name)) {
                    case NameMatch.Known(var statute) -> known(statute, citation, conductUntil, documentDay);
                    case NameMatch.NameOnly(var official) -> unknown(Fact.of(true), "《" + official + "》的版本和条款未录入");
                    case NameMatch.Near(var statute) -> {
                        var reason = "没有名为《" + name + "》的法律，疑为《" + statute.name() + "》之误";
                        yield unknown(isSure ? new Fact.Stated<>(false, true, places) : Fact.unknown(reason), reason);
                    }
                    case NameMatch.Shortened(var statute) -> {
                        var reason = "没有名为《" + name + "》的法律，全称为《" + statute.name() + "》";
                        yield unknown(isSure ? new Fact.Stated<>(false, true, places) : Fact.unknown(reason), reason);
                    }
                    case NameMatch.Unlisted() -> {
                        var reason = "法律名录中没有《" + name + "》";
                        yield unknown(Fact.unknown(reason), reason);
                    }
                };
        };
    }

    private CitationJudgement known(
            Statute statute, CitationFacts citation, Fact<LocalDate> conductUntil, Fact<LocalDate> documentDay) {
        var days = new ForceDays(book, statute, conductUntil, documentDay);
        var version = days.version();
        var place = new CitedPlace(book, statute, version, citation);
        return new CitationJudgement(
                Fact.of(true),
                place.followsDayOfStep() ? days.onDocument() : days.onConduct(),
                days.onDocument(),
                place.articleExists(),
                place.levelExists(),
                place.itemMissing(),
                place.roleFits(),
                days.replacedBy(),
                place.isCatchAll());
    }

    private static CitationJudgement unknown(Fact<Boolean> lawKnown, String reason) {
        return new CitationJudgement(
                lawKnown,
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason));
    }
}
