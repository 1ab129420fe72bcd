package xiezhi.lawbook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.discretion.BenchmarkTable;
import xiezhi.core.statute.InForce;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.admission.Gate;
import xiezhi.lawbook.admission.GateVersion;
import xiezhi.lawbook.deadline.TermEntry;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.rule.Rule;
import xiezhi.lawbook.statute.ArticleEntry;
import xiezhi.lawbook.violation.NormEntry;

/**
 * Asks every id of the law folder on every day a version begins or ends, and on the days before and after: exactly one
 * version must answer, or the law itself must say that it begins or ends there.
 */
final class TimeCheck {
    private final LawBook book;
    private final StatuteDays days;
    private final Lines lines;
    private final LawErrors errors;

    TimeCheck(LawBook book, LawErrors errors) {
        this.book = book;
        this.days = new StatuteDays(book.statutes());
        this.lines = new Lines(book.files());
        this.errors = errors;
    }

    void run(List<BenchmarkTable> tables) {
        book.statutes().statutes().forEach(this::statute);
        articles();
        book.rules().rules().forEach(compiled -> rule(compiled.rule()));
        book.gates().all().forEach(this::gate);
        book.deadlines().entries().forEach(this::term);
        book.violations().violations().forEach(violation -> violation(violation.id()));
        tables.forEach(
                table -> answers("law/discretion/" + table.id() + ".yaml", table.id(), List.of(table.inForce())));
    }

    private void statute(Statute statute) {
        var periods = statute.versions().stream().map(StatuteVersion::inForce).toList();
        answers("law/statutes/" + statute.id() + "/statute.yaml", statute.id().value(), periods);
    }

    /** Several entries of one article never answer together. */
    private void articles() {
        var entries = new TreeMap<String, List<ArticleEntry>>();
        for (var entry : book.statutes().entries()) {
            entries.computeIfAbsent(entry.article().citation().text(), id -> new ArrayList<>())
                    .add(entry);
        }
        entries.forEach((id, all) -> {
            var periods = all.stream().map(each -> each.article().inForce()).toList();
            var last = all.getLast();
            Periods.firstOverlap(periods)
                    .ifPresent(day -> errors.add(new LawError(
                            last.path(),
                            last.line(),
                            0,
                            "one entry for " + id + " on " + day,
                            Periods.count(periods, day) + "",
                            "correct in_force")));
        });
    }

    private void rule(Rule rule) {
        var periods = rule.versions().stream().map(each -> each.inForce()).toList();
        if (answers(rule.path(), rule.id(), periods)) {
            var first = rule.versions().getFirst();
            begins(rule.path(), rule.id(), first.inForce(), days.borders(first.cites()));
            ends(
                    rule.path(),
                    rule.id(),
                    periods.getLast(),
                    days.borders(rule.versions().getLast().cites()));
        }
    }

    private void gate(Gate gate) {
        var periods = gate.versions().stream().map(GateVersion::inForce).toList();
        var id = gate.code().value();
        if (answers(gate.path(), id, periods)) {
            begins(
                    gate.path(),
                    id,
                    periods.getFirst(),
                    days.borders(gate.versions().getFirst().cites()));
            ends(
                    gate.path(),
                    id,
                    periods.getLast(),
                    days.borders(gate.versions().getLast().cites()));
        }
    }

    private void term(TermEntry entry) {
        var versions = entry.rule().versions();
        var periods = versions.stream().map(DeadlineVersion::inForce).toList();
        var id = entry.rule().id();
        if (answers(entry.path(), id, periods)) {
            begins(entry.path(), id, periods.getFirst(), days.ofTexts(cites(versions.getFirst())));
            ends(entry.path(), id, periods.getLast(), days.ofTexts(cites(versions.getLast())));
        }
    }

    private static List<String> cites(DeadlineVersion version) {
        var counting = version.counting();
        return Stream.of(
                        version.cites(),
                        counting.firstDayCites(),
                        counting.workingDayCites(),
                        counting.rollOverCites(),
                        List.of(counting.id()))
                .flatMap(List::stream)
                .toList();
    }

    /** Some norm punishes on every day; norms of one penalty place follow each other. */
    private void violation(String id) {
        var path = "law/violations/" + id + ".yaml";
        var norms = book.violations().entries().stream()
                .filter(entry -> entry.path().equals(path))
                .toList();
        var all = norms.stream().map(each -> each.norm().inForce()).toList();
        gap(path, id, all);
        var byPlace = new TreeMap<String, List<NormEntry>>();
        norms.forEach(
                each -> byPlace.computeIfAbsent(each.norm().penalty().getFirst().text(), place -> new ArrayList<>())
                        .add(each));
        byPlace.forEach((place, same) -> {
            var periods = same.stream().map(each -> each.norm().inForce()).toList();
            if (answers(path, id + " under " + place, periods)) {
                var borders = days.borders(same.getFirst().norm().penalty());
                begins(path, id, periods.getFirst(), borders);
                ends(path, id, periods.getLast(), borders);
            }
        });
    }

    private void begins(String path, String id, InForce period, Set<LocalDate> borders) {
        if (!borders.isEmpty() && !borders.contains(period.from())) {
            error(path, period.from(), "a cited statute that begins on " + period.from(), "none", "begin", id);
        }
    }

    /** An end is that of a cited statute, or the first day of the law that comes after it. */
    private void ends(String path, String id, InForce period, Set<LocalDate> borders) {
        var until = period.until();
        if (!period.isOpen() && !borders.contains(until) && !days.isFirstDay(until)) {
            error(path, until, "a statute that begins or ends on " + until, "none", "end", id);
        }
    }

    private void error(String path, LocalDate day, String expected, String found, String verb, String id) {
        var line = lines.of(path, day.toString());
        errors.add(new LawError(path, line, 0, expected, found, "let " + id + " " + verb + " with its law"));
    }

    private boolean answers(String path, String id, List<InForce> periods) {
        var isWhole = gap(path, id, periods);
        var twice = Periods.firstOverlap(periods);
        twice.ifPresent(day -> errors.add(new LawError(
                path,
                lines.of(path, day.toString()),
                0,
                "one version of " + id + " on " + day,
                Periods.count(periods, day) + "",
                "end one of them earlier")));
        return isWhole && twice.isEmpty();
    }

    private boolean gap(String path, String id, List<InForce> periods) {
        var gap = Periods.firstGap(periods);
        gap.ifPresent(day -> errors.add(new LawError(
                path,
                lines.of(path, day.toString()),
                0,
                "a version of " + id + " on " + day,
                "none",
                "let each begin on the day the one before ends")));
        return gap.isEmpty();
    }
}
