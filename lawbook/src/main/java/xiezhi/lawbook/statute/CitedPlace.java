package xiezhi.lawbook.statute;

import java.util.Optional;
import java.util.function.Predicate;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.ArticleNature;
import xiezhi.core.statute.ArticleShape;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.core.statute.Subject;

/** The article, paragraph and item a citation names, in one version of a statute. */
final class CitedPlace {
    private static final int MAX_NUMBER = 9_999;

    private final Statute statute;
    private final StatuteVersion version;
    private final CitationFacts citation;
    private final Optional<ArticleShape> shape;
    private final Optional<ArticleNature> nature;

    CitedPlace(StatuteBook book, Statute statute, StatuteVersion version, CitationFacts citation) {
        this.statute = statute;
        this.version = version;
        this.citation = citation;
        var article = citation.article().known().filter(CitedPlace::isNumber).map(Long::intValue);
        this.shape = article.flatMap(version::shape);
        this.nature = article.flatMap(number -> book.nature(statute, version, number));
    }

    /** Procedure, powers and general rules apply by the day of the step, whatever the day of the conduct; a duty that was violated applies by that of the conduct. */
    boolean followsDayOfStep() {
        boolean isDuty = citation.role().known().filter("violated"::equals).isPresent();
        return statute.subject() == Subject.PROCEDURE || (!isDuty && isForTheAuthority());
    }

    private boolean isForTheAuthority() {
        return nature.filter(each ->
                        each == ArticleNature.GENERAL || each == ArticleNature.POWER || each == ArticleNature.PROCEDURE)
                .isPresent();
    }

    Fact<Boolean> articleExists() {
        return switch (citation.article()) {
            case Fact.Absent<Long>() -> Fact.absent();
            case Fact.Unknown<Long>(var reason) -> Fact.unknown(reason);
            case Fact.Stated<Long>(var number, var isSure, var places) -> {
                if (shape.isPresent() || (number >= 1 && number <= version.articles())) {
                    yield new Fact.Stated<>(true, isSure, places);
                }
                yield version.hasFirmCount() || number < 1
                        ? new Fact.Stated<>(false, isSure, places)
                        : Fact.unknown("《" + statute.name() + "》的条数未核实");
            }
        };
    }

    Fact<Boolean> levelExists() {
        if (citation.paragraph().isAbsent() && citation.item().isAbsent()) {
            return articleExists();
        }
        return asked(each -> each.hasItem(number(citation.paragraph()), number(citation.item())));
    }

    Fact<Boolean> itemMissing() {
        if (nature.isPresent() && nature.get() != ArticleNature.PENALTY) {
            return Fact.of(false);
        }
        return asked(each -> citation.item().isAbsent() && each.hasItemsIn(number(citation.paragraph())));
    }

    Fact<Boolean> isCatchAll() {
        if (citation.item().isAbsent()) {
            return Fact.of(false);
        }
        return asked(each -> each.isCatchAll(number(citation.paragraph()), number(citation.item())));
    }

    Fact<Boolean> roleFits() {
        var role = citation.role().known().orElse("");
        if (!role.equals("violated") && !role.equals("basis") && !role.equals("order")) {
            return Fact.of(true);
        }
        if (nature.isEmpty()) {
            return Fact.unknown("该条性质未录入");
        }
        var wrong = role.equals("violated") ? ArticleNature.PENALTY : ArticleNature.DUTY;
        var isSure =
                citation.role().sure().isPresent() && citation.article().sure().isPresent();
        return new Fact.Stated<>(
                nature.get() != wrong, isSure, citation.article().places());
    }

    /** Asks the shape of the article when it and the cited levels are known. */
    private Fact<Boolean> asked(Predicate<ArticleShape> question) {
        if (shape.isEmpty()) {
            return articleExists().known().orElse(true) ? Fact.unknown("该条的款项未录入") : Fact.of(false);
        }
        if (isUnread(citation.paragraph()) || isUnread(citation.item())) {
            return Fact.unknown("所引款项无法辨认");
        }
        var isSure = isSureOrAbsent(citation.article())
                && isSureOrAbsent(citation.paragraph())
                && isSureOrAbsent(citation.item());
        return new Fact.Stated<>(
                question.test(shape.get()), isSure, citation.article().places());
    }

    private static boolean isUnread(Fact<Long> level) {
        return switch (level) {
            case Fact.Absent<Long>() -> false;
            case Fact.Unknown<Long>(var reason) -> true;
            case Fact.Stated<Long>(var number, var isSure, var places) -> !isNumber(number);
        };
    }

    private static boolean isSureOrAbsent(Fact<Long> level) {
        return level.isAbsent() || level.sure().isPresent();
    }

    private static boolean isNumber(long number) {
        return number >= 1 && number <= MAX_NUMBER;
    }

    private static int number(Fact<Long> level) {
        return level.known().map(Long::intValue).orElse(0);
    }
}
