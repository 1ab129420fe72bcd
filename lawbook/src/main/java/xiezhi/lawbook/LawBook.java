package xiezhi.lawbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.TermAnswer;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.ElementMatrix;
import xiezhi.core.review.CaseScore;
import xiezhi.core.review.Rubric;
import xiezhi.core.review.Scoring;
import xiezhi.lawbook.admission.GateBook;
import xiezhi.lawbook.deadline.Calendars;
import xiezhi.lawbook.deadline.DeadlineBook;
import xiezhi.lawbook.deadline.TermFindings;
import xiezhi.lawbook.document.DocumentForms;
import xiezhi.lawbook.expression.Reference;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.matrix.MatrixBook;
import xiezhi.lawbook.review.RubricFile;
import xiezhi.lawbook.rule.ArticleTexts;
import xiezhi.lawbook.rule.RuleBook;
import xiezhi.lawbook.schema.KindNames;
import xiezhi.lawbook.schema.Schema;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.lawbook.text.StatuteTexts;
import xiezhi.lawbook.violation.ViolationBook;

/**
 * The law folder as one object. Immutable, safe for several threads.
 *
 * @param files the files it was read from
 * @param forms document kinds
 * @param calendar working days
 * @param statutes catalogue of statutes
 * @param violations catalogue of violations
 * @param rules rules, compiled
 * @param deadlines statutory terms
 * @param gates gates in front of events
 * @param rubric the national review rubric
 * @param matrix elements of a violation
 */
public record LawBook(
        LawFiles files,
        DocumentForms forms,
        WorkingDayCalendar calendar,
        StatuteBook statutes,
        ViolationBook violations,
        RuleBook rules,
        DeadlineBook deadlines,
        GateBook gates,
        Rubric rubric,
        MatrixBook matrix) {

    /** The law folder this program runs with; an {@link IllegalStateException} lists every mistake in it. */
    public static LawBook load() {
        var errors = new LawErrors();
        var book = load(LawFiles.find(), errors);
        errors.throwIfAny();
        return book;
    }

    /** Reads {@code files}. Mistakes go to {@code errors}; what they touch is left out. */
    public static LawBook load(LawFiles files, LawErrors errors) {
        var forms = DocumentForms.load(files, errors);
        var kinds = forms.all().stream()
                .map(form -> new KindNames(form.kind().id(), form.zh(), form.slot(), form.list()))
                .toList();
        var schema = new Schema(kinds);
        var calendar = Calendars.load(files, errors);
        var statutes = StatuteBook.load(files, errors);
        Map<String, String> words = new HashMap<>();
        kinds.forEach(kind -> words.put(kind.kind(), kind.zh()));
        var reference = new Reference(calendar, words);
        var rules = RuleBook.load(files, schema, forms, statutes, reference, errors);
        var violations = ViolationBook.load(files, statutes, errors);
        var deadlines = DeadlineBook.load(files, errors);
        var rubric = RubricFile.load(files, words.keySet(), errors);
        var gates = GateBook.load(files, rules.articles(), reference, errors);
        var matrix = MatrixBook.load(files, words.keySet(), id -> rules.rule(id).isPresent(), errors);
        return new LawBook(files, forms, calendar, statutes, violations, rules, deadlines, gates, rubric, matrix);
    }

    /** What conditions can ask. */
    public Schema schema() {
        return rules.schema();
    }

    /**
     * The score of a judged case by the national rubric.
     *
     * @param findings what {@link #findings} says of it
     */
    public CaseScore score(CaseFile judged, List<Finding> findings) {
        return Scoring.of(rubric, judged, findings);
    }

    /** The same book, whose findings quote the official words of the articles they rest on. */
    public LawBook quoting(StatuteTexts texts) {
        var quoted = new ArticleTexts(statutes, texts);
        return new LawBook(
                files,
                forms,
                calendar,
                statutes,
                violations,
                rules.telling(quoted),
                deadlines,
                gates.telling(quoted),
                rubric,
                matrix);
    }

    /** What all rules and terms find in a case as it was folded, in the order of {@link Finding#ORDER}. */
    public List<Finding> review(CaseFile file) {
        return findings(judged(file));
    }

    /** What all rules and all terms find in a judged case, in the order of {@link Finding#ORDER}. */
    public List<Finding> findings(CaseFile judged) {
        var findings = new ArrayList<>(rules.review(judged));
        findings.addAll(new TermFindings(deadlines, calendar, rules.articles()).of(judged));
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    /** What is answered on every term of a judged case. */
    public List<TermAnswer> terms(CaseFile judged) {
        return new TermFindings(deadlines, calendar, rules.articles()).answers(judged);
    }

    /**
     * What is answered on every term of a case with a revoked decision: a term that began with the revocation or after it
     * is that of the decision made anew.
     *
     * @param judged the whole case
     * @param standing the case as it stands after the revocation, judged
     */
    public List<TermAnswer> terms(CaseFile judged, CaseFile standing) {
        LocalDate revokedOn = judged.timeline().setAsideOn().known().orElse(LocalDate.MAX);
        Map<String, TermAnswer> anew = terms(standing).stream()
                .filter(answer ->
                        answer.due() instanceof Due.On on && !on.from().day().isBefore(revokedOn))
                .collect(Collectors.toMap(answer -> answer.rule().id(), Function.identity()));
        return terms(judged).stream()
                .map(answer -> anew.getOrDefault(answer.rule().id(), answer))
                .toList();
    }

    /**
     * Elements, evidence and articles of every violation a judged case alleges.
     *
     * @param findings what {@link #findings} says of it
     */
    public List<ElementMatrix> matrices(CaseFile judged, List<Finding> findings) {
        var question = FineAsked.in(judged);
        var match = violations.match(question.basis(), question.words());
        return matrix.of(judged, match.candidates(), findings, rules.articles());
    }

    /** The case with every citation judged and the range of the fine found. */
    public CaseFile judged(CaseFile file) {
        return new JudgedCase(statutes, violations).of(file);
    }
}
