package xiezhi.lawbook.violation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import xiezhi.core.casefile.RangeFacts;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.core.violation.FineQuestion;
import xiezhi.core.violation.FineRanges;
import xiezhi.core.violation.PenaltyNorm;
import xiezhi.core.violation.Violation;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;

/** The catalogue of violations, read from {@code law/violations/}. Immutable. */
public final class ViolationBook implements FineRanges {
    private final Map<String, Violation> violations;
    private final List<NormEntry> entries;
    private final RangeJudge judge;

    private ViolationBook(Map<String, Violation> violations, List<NormEntry> entries, InForce code) {
        this.violations = violations;
        this.entries = List.copyOf(entries);
        this.judge = new RangeJudge(code);
    }

    /** Reads the catalogue; mistakes, and articles that the catalogue of statutes lacks, go to {@code errors}. */
    public static ViolationBook load(LawFiles files, StatuteBook statutes, LawErrors errors) {
        var reader = new ViolationFile(errors);
        Map<String, Violation> violations = new TreeMap<>();
        for (var file : files.under(ViolationFile.FOLDER)) {
            reader.read(file).ifPresent(violation -> {
                violations.put(violation.id(), violation);
                missing(violation, statutes)
                        .forEach(citation -> errors.add(
                                file.path(), "articles with an entry", citation.text(), "add it to articles.yaml"));
            });
        }
        return new ViolationBook(violations, reader.entries(), RangeJudge.codeInForce(statutes));
    }

    private static List<Citation> missing(Violation violation, StatuteBook statutes) {
        return violation.norms().stream()
                .flatMap(norm -> Stream.of(norm.penalty(), norm.with(), norm.conduct()))
                .flatMap(List::stream)
                .filter(citation -> !statutes.hasArticle(citation))
                .toList();
    }

    /** All violations, by id. */
    public List<Violation> violations() {
        return List.copyOf(violations.values());
    }

    /** All norms with their places. */
    public List<NormEntry> entries() {
        return entries;
    }

    public Optional<Violation> violation(String id) {
        return Optional.ofNullable(violations.get(id));
    }

    /**
     * The violations that fit the cited penalty articles and the words of cause and facts. An article naming the item
     * goes before one that does not; words decide between violations of one article; without a known article only the
     * phrases of the cause count.
     */
    public ViolationMatch match(List<Citation> basis, String words) {
        var named = having(norm -> basis.stream().anyMatch(norm::isNamedBy));
        var cited = named.isEmpty() ? having(norm -> basis.stream().anyMatch(norm::isCitedBy)) : named;
        if (cited.isEmpty()) {
            return new ViolationMatch(
                    violations.values().stream()
                            .filter(each -> contains(words, each.names()))
                            .toList(),
                    false);
        }
        return new ViolationMatch(narrow(narrow(cited, words, Violation::names), words, Violation::words), true);
    }

    @Override
    public RangeFacts range(FineQuestion question) {
        return judge.range(match(question.basis(), question.words()), question);
    }

    private List<Violation> having(Predicate<PenaltyNorm> condition) {
        return violations.values().stream()
                .filter(each -> each.norms().stream().anyMatch(condition))
                .toList();
    }

    private static List<Violation> narrow(
            List<Violation> candidates, String words, Function<Violation, List<String>> phrases) {
        if (candidates.size() < 2) {
            return candidates;
        }
        var fitting = candidates.stream()
                .filter(each -> contains(words, phrases.apply(each)))
                .toList();
        return fitting.isEmpty() ? candidates : fitting;
    }

    private static boolean contains(String words, List<String> phrases) {
        return phrases.stream().anyMatch(words::contains);
    }
}
