package xiezhi.lawbook.matrix;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.ElementMatrix;
import xiezhi.core.rule.Outcome;
import xiezhi.core.statute.Citation;
import xiezhi.core.violation.PenaltyNorm;
import xiezhi.core.violation.Violation;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.rule.ArticleTexts;

/**
 * The elements of a violation, what shows each and what the rules say of it. Immutable.
 *
 * <p>Unsure never passes: an element that asks for evidence and has none for sure cannot be told, whatever its rules say,
 * and so is one that is alleged but that no rule decides.
 */
public final class MatrixBook {
    private static final String PATH = "law/matrix.yaml";

    /** Most articles shown of an element that has none of the violation's own. */
    private static final int MOST_ARTICLES = 3;

    private final List<String> papers;
    private final List<MatrixElement> elements;

    /**
     * These elements.
     *
     * @param papers kinds of papers that allege, the weightiest first
     */
    MatrixBook(List<String> papers, List<MatrixElement> elements) {
        this.papers = List.copyOf(papers);
        this.elements = List.copyOf(elements);
    }

    /** Reads the file; a law folder without one knows no elements. */
    public static MatrixBook load(LawFiles files, Set<String> kinds, Predicate<String> isRule, LawErrors errors) {
        var reader = new MatrixFile(kinds, isRule);
        return files.file(PATH)
                .map(file -> reader.read(file, errors))
                .orElseGet(() -> new MatrixBook(List.of(), List.of()));
    }

    /**
     * The matrix of every violation a case alleges; of a case whose violation is not in the catalogue one without a name.
     *
     * @param file the judged case
     * @param violations those of the catalogue its papers fit
     * @param findings what all rules say of it
     */
    public List<ElementMatrix> of(
            CaseFile file, List<Violation> violations, List<Finding> findings, ArticleTexts articles) {
        if (violations.isEmpty()) {
            var cause = alleging(file)
                    .flatMap(document -> document.account().cause().known().stream())
                    .findFirst();
            return List.of(new ElementMatrix(
                    "", cause.orElse(""), file.conduct().until(), rows(file, Optional.empty(), findings, articles)));
        }
        return violations.stream()
                .map(violation -> new ElementMatrix(
                        violation.id(),
                        violation.zh(),
                        file.conduct().until(),
                        rows(file, norm(violation, file.conduct().until()), findings, articles)))
                .toList();
    }

    private List<ElementMatrix.Row> rows(
            CaseFile file, Optional<PenaltyNorm> norm, List<Finding> findings, ArticleTexts articles) {
        return elements.stream()
                .map(element -> row(element, file, norm, findings, articles))
                .toList();
    }

    private ElementMatrix.Row row(
            MatrixElement element,
            CaseFile file,
            Optional<PenaltyNorm> norm,
            List<Finding> findings,
            ArticleTexts articles) {
        var alleged = alleged(element, file);
        var evidence = file.documents().stream()
                .flatMap(document -> evidence(element, document).stream())
                .toList();
        var asked = findings.stream()
                .filter(finding ->
                        element.rules().contains(finding.rule()) && finding.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        var outcome = outcome(element, alleged, evidence, asked);
        return new ElementMatrix.Row(
                element.id(),
                element.zh(),
                element.en(),
                isProved(element, alleged, outcome),
                element.norm() != MatrixElement.Norm.NONE && outcome != Outcome.NOT_APPLICABLE,
                alleged,
                evidence,
                articles(element, norm, file, asked, articles),
                outcome,
                asked);
    }

    /** What nobody alleges and nobody faults asks for no evidence, unless it is never alleged in words. */
    private static boolean isProved(MatrixElement element, List<ElementMatrix.Words> alleged, Outcome outcome) {
        var isAsked = element.alleged().isEmpty() || !alleged.isEmpty() || outcome == Outcome.FAIL;
        return !element.evidence().isEmpty() && isAsked && outcome != Outcome.NOT_APPLICABLE;
    }

    private static Outcome outcome(
            MatrixElement element,
            List<ElementMatrix.Words> alleged,
            List<ElementMatrix.Words> evidence,
            List<Finding> asked) {
        var said = asked.stream().map(Finding::outcome).collect(Collectors.toSet());
        if (said.contains(Outcome.FAIL)) {
            return Outcome.FAIL;
        }
        if (said.isEmpty() && alleged.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        var isShown = element.evidence().isEmpty() || evidence.stream().anyMatch(ElementMatrix.Words::isSure);
        return isShown && said.equals(Set.of(Outcome.PASS)) ? Outcome.PASS : Outcome.CANNOT_TELL;
    }

    /** The words of the weightiest paper that says anything of the element. */
    private List<ElementMatrix.Words> alleged(MatrixElement element, CaseFile file) {
        return alleging(file)
                .map(document -> element.alleged().stream()
                        .flatMap(path -> words(document, path).stream())
                        .toList())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Document> alleging(CaseFile file) {
        return file.documents().stream()
                .filter(document -> papers.contains(kind(document)))
                .sorted(Comparator.comparingInt(document -> papers.indexOf(kind(document))));
    }

    /** The first words of a document that show the element. */
    private static Optional<ElementMatrix.Words> evidence(MatrixElement element, Document document) {
        return element.evidence().stream()
                .filter(source -> source.kind().equals(kind(document)))
                .flatMap(source -> words(document, source.path()).stream())
                .findFirst();
    }

    private static List<ElementMatrix.Words> words(Document document, FactPath path) {
        return path.of(document).stream()
                .filter(Fact::isStated)
                .map(fact -> new ElementMatrix.Words(
                        kind(document),
                        fact.sure().isPresent(),
                        fact.places().stream()
                                .findFirst()
                                .orElseGet(() ->
                                        Place.of(document.head().file().known().orElse("")))))
                .toList();
    }

    private static String kind(Document document) {
        return document.head().kind().known().orElse("");
    }

    private static List<CitedArticle> articles(
            MatrixElement element,
            Optional<PenaltyNorm> norm,
            CaseFile file,
            List<Finding> asked,
            ArticleTexts articles) {
        return switch (element.norm()) {
            case CONDUCT -> cited(norm.map(PenaltyNorm::conduct), file, articles);
            case PENALTY -> cited(norm.map(PenaltyNorm::penalty), file, articles);
            case NONE ->
                asked.stream()
                        .flatMap(finding -> finding.citations().stream())
                        .distinct()
                        .limit(MOST_ARTICLES)
                        .toList();
        };
    }

    private static List<CitedArticle> cited(Optional<List<Citation>> citations, CaseFile file, ArticleTexts articles) {
        return citations.orElse(List.of()).stream()
                .map(citation -> articles.cited(citation, file.conduct().until()))
                .toList();
    }

    /** The norm of the day of the conduct; without a known day the newest. */
    private static Optional<PenaltyNorm> norm(Violation violation, Fact<LocalDate> day) {
        return day.known()
                .map(known -> violation.norms().stream()
                        .filter(norm -> norm.inForce().contains(known))
                        .findFirst())
                .orElseGet(() -> Optional.of(violation.norms().getLast()));
    }
}
