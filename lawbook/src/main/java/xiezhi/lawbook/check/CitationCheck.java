package xiezhi.lawbook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.discretion.BenchmarkTable;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteEnd;
import xiezhi.core.statute.StatuteId;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.lawbook.violation.NormEntry;

/**
 * Whether every citation of the law folder leads somewhere: the statute, the article, the paragraph and the item exist,
 * what is cited is meant as it stands in those days, and some cited article is law on every day.
 */
final class CitationCheck {
    /** Stands for all days after the last known border. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final LawBook book;
    private final StatuteBook statutes;
    private final Lines lines;
    private final LawErrors errors;
    private final LawErrors warnings;

    CitationCheck(LawBook book, LawErrors errors, LawErrors warnings) {
        this.book = book;
        this.statutes = book.statutes();
        this.lines = new Lines(book.files());
        this.errors = errors;
        this.warnings = warnings;
    }

    void run(List<BenchmarkTable> tables) {
        for (var compiled : book.rules().rules()) {
            var rule = compiled.rule();
            rule.versions().forEach(version -> check(rule.path(), version.inForce(), texts(version.cites())));
        }
        for (var gate : book.gates().all()) {
            gate.versions().stream()
                    .filter(version -> !version.cites().isEmpty())
                    .forEach(version -> check(gate.path(), version.inForce(), texts(version.cites())));
        }
        for (var entry : book.deadlines().entries()) {
            entry.rule().versions().stream()
                    .filter(version -> !isOwnSetting(version))
                    .forEach(version -> check(entry.path(), version.inForce(), cites(version)));
        }
        for (var entry : book.violations().entries()) {
            cites(entry).forEach(cites -> check(entry.path(), entry.norm().inForce(), cites));
        }
        for (var table : tables.stream().filter(each -> !each.binds().isEmpty()).toList()) {
            check("law/discretion/" + table.id() + ".yaml", table.inForce(), texts(table.binds()));
        }
        statutes.statutes().forEach(this::repeal);
    }

    private static List<String> texts(List<Citation> cites) {
        return cites.stream().map(Citation::text).toList();
    }

    /** The articles a term rests on and those it is counted by; one of them must be law on every day. */
    private static List<String> cites(DeadlineVersion version) {
        var counting = version.counting();
        return Stream.of(
                        version.cites(), counting.firstDayCites(), counting.workingDayCites(), counting.rollOverCites())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** What no statute says and the agency set itself: it rests on no article, and is never fatal. */
    private static boolean isOwnSetting(DeadlineVersion version) {
        return version.provenance() == Provenance.DESIGN && cites(version).isEmpty();
    }

    private static Stream<List<String>> cites(NormEntry entry) {
        var norm = entry.norm();
        return Stream.of(norm.penalty(), norm.with(), norm.conduct())
                .filter(cites -> !cites.isEmpty())
                .map(CitationCheck::texts);
    }

    private void repeal(Statute statute) {
        if (statute.end() instanceof StatuteEnd.Repealed(var by, var from)
                && statutes.on(by, from).isEmpty()) {
            var path = "law/statutes/" + statute.id() + "/statute.yaml";
            error(errors, path, by.value(), "a statute in force on " + from, by.value(), "correct repealed_by");
        }
    }

    private void check(String path, InForce days, List<String> cites) {
        if (cites.isEmpty()) {
            error(errors, path, "cites", "at least one citation", "none", "add cites:");
            return;
        }
        cites.forEach(cite -> check(path, days, cite));
        checkDays(path, days, cites);
    }

    private void check(String path, InForce days, String cite) {
        var statute = statute(cite);
        if (statute.isEmpty()) {
            error(errors, path, cite, "a statute of law/statutes", cite, "correct the id or add the statute");
            return;
        }
        var versions = statute.get().versions().stream()
                .filter(version -> version.inForce().overlaps(days))
                .toList();
        if (versions.isEmpty() && !statute.get().isUnlistedOn(days.from())) {
            error(errors, path, cite, "articles in force some day from " + days, cite, "remove it");
        }
        Citation.parse(cite).ifPresent(citation -> place(path, statute.get(), versions, days, citation));
    }

    private void place(String path, Statute statute, List<StatuteVersion> versions, InForce days, Citation citation) {
        var cite = citation.text();
        if (versions.stream().anyMatch(each -> each.articles() > 0 && citation.article() > each.articles())) {
            error(errors, path, cite, "an article of " + statute.name(), cite, "correct the number");
        } else if (versions.stream().anyMatch(version -> isMissing(version, citation))) {
            error(errors, path, cite, "a paragraph and item of that article", cite, "correct them");
        } else if (!statutes.hasArticle(citation)) {
            error(warnings, path, cite, "an entry in articles.yaml", "none for " + cite, "add its gist");
        } else {
            renumbered(versions, days, citation)
                    .ifPresent(day -> error(
                            errors,
                            path,
                            cite,
                            "an entry for " + cite + " of " + day,
                            "entries of other days only",
                            "cite the number of those days in a version of its own"));
        }
    }

    private static boolean isMissing(StatuteVersion version, Citation citation) {
        return citation.suffix() == 0
                && version.shape(citation.article())
                        .filter(shape -> !shape.hasItem(citation.paragraph(), citation.item()))
                        .isPresent();
    }

    /** The first day on which the statute is law and the number means an article of another version. */
    private Optional<LocalDate> renumbered(List<StatuteVersion> versions, InForce days, Citation citation) {
        return versions.stream()
                .map(version -> version.inForce().from())
                .map(day -> day.isBefore(days.from()) ? days.from() : day)
                .filter(day -> statutes.article(citation, day).isEmpty())
                .findFirst();
    }

    /** On every day some cited article is law; days are tried at every border of a cited statute. */
    private void checkDays(String path, InForce days, List<String> cites) {
        Set<LocalDate> borders = new TreeSet<>(List.of(days.from(), LAST_DAY));
        cites.stream()
                .flatMap(cite -> statute(cite).stream())
                .flatMap(statute -> statute.versions().stream())
                .map(StatuteVersion::inForce)
                .forEach(each -> borders.addAll(List.of(each.from(), each.until())));
        for (var day : new ArrayList<>(borders)) {
            if (days.contains(day) && cites.stream().noneMatch(cite -> isLaw(cite, day))) {
                var found = "none of " + cites + " on " + (day.equals(LAST_DAY) ? "later days" : day);
                error(
                        errors,
                        path,
                        cites.getFirst(),
                        "a cited article in force on every day",
                        found,
                        "cite one, or change in_force");
                return;
            }
        }
    }

    private boolean isLaw(String cite, LocalDate day) {
        return statute(cite)
                .map(statute -> statute.on(day).isPresent() || statute.isUnlistedOn(day))
                .orElse(true);
    }

    private Optional<Statute> statute(String cite) {
        var id = cite.replaceFirst("/.*", "");
        return StatuteId.isId(id) ? statutes.statute(new StatuteId(id)) : Optional.empty();
    }

    private void error(LawErrors list, String path, String word, String expected, String found, String remedy) {
        list.add(new LawError(path, lines.of(path, word), 0, expected, found, remedy));
    }
}
