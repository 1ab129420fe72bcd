package xiezhi.lawbook.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.finding.Finding;
import xiezhi.core.finding.UsedFact;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.expression.Code;
import xiezhi.lawbook.expression.Tracer;
import xiezhi.lawbook.schema.FactNames;
import xiezhi.lawbook.schema.Row;

/** Asks rules of one case and writes down the findings. For one thread. */
public final class Examination {
    private static final int MAX_PLACES = 8;
    private static final int MAX_FACTS = 12;

    private final Row[] frame;
    private final FactNames names;
    private final ArticleTexts articles;
    /** Where findings of the whole case point; looked for once, as most undecided findings need it. */
    private @Nullable List<Place> ofCase;

    public Examination(Row file, FactNames names, ArticleTexts articles) {
        this.frame = CompiledRule.frame(file);
        this.names = names;
        this.articles = articles;
    }

    /**
     * What a rule finds, in the order of {@link Finding#ORDER}. A rule with {@code for_each} gives a finding for every
     * element that fails or cannot be decided, and a single one when there is none; any other rule gives exactly one.
     */
    public List<Finding> findings(CompiledRule rule) {
        if (rule.rule().forEach().isEmpty()) {
            return List.of(finding(rule, rule.outcomeInFrame(frame)));
        }
        var place = rule.rule().forEach().get().variable().frame();
        var elements = rule.askedElements(frame);
        List<Finding> findings = new ArrayList<>();
        var isPassed = false;
        for (var i = 0; i < elements.size(); i++) {
            frame[place] = elements.row(i);
            var outcome = rule.outcomeInFrame(frame);
            isPassed |= outcome == Outcome.PASS;
            if (outcome == Outcome.FAIL || outcome == Outcome.CANNOT_TELL) {
                findings.add(explained(rule, outcome, path(rule, elements.row(i))));
            }
        }
        if (findings.isEmpty()) {
            findings.add(rule.newest().quiet(isPassed ? Outcome.PASS : Outcome.NOT_APPLICABLE));
        }
        findings.sort(Finding.ORDER);
        return findings;
    }

    /** Path of an element of {@code for_each}, which traces name it by. */
    private String path(CompiledRule rule, Row element) {
        return Tracer.path(rule.rule().forEach().orElseThrow().list()) + "["
                + rule.elements(frame).rows().indexOf(element) + "]";
    }

    private Finding finding(CompiledRule rule, Outcome outcome) {
        return outcome == Outcome.PASS || outcome == Outcome.NOT_APPLICABLE
                ? rule.asked(frame).orElse(rule.newest()).quiet(outcome)
                : explained(rule, outcome, "");
    }

    private Finding explained(CompiledRule rule, Outcome outcome, String elementPath) {
        var asked = rule.asked(frame).orElseThrow();
        var version = asked.version();
        var facts = facts(rule, asked, outcome, elementPath);
        var message = outcome == Outcome.FAIL
                ? version.message().render(rule.compiler(), frame)
                : Undecided.message(facts, names);
        return asked.finding(outcome, message, cited(rule, version), places(rule, version, facts), facts);
    }

    /** The facts a rule came to its answer by: what was asked first, else what was required. */
    private List<UsedFact> facts(CompiledRule rule, Asked asked, Outcome outcome, String elementPath) {
        var tracer = new Tracer(rule.compiler(), frame, elementPath.isEmpty() ? List.of("") : List.of("", elementPath));
        var isOpen = outcome == Outcome.CANNOT_TELL && asked.arises(frame) == Code.UNKNOWN;
        var version = asked.version();
        return tracer.facts(isOpen ? version.when() : version.require()).stream()
                .distinct()
                .limit(MAX_FACTS)
                .toList();
    }

    /** Where the finding points: as the rule says, else what it used, else the weightiest document there is. */
    private List<Place> places(CompiledRule rule, RuleVersion version, List<UsedFact> facts) {
        Set<Place> places = new LinkedHashSet<>();
        var pointers = new Pointers(rule.compiler(), frame);
        version.pointsTo().forEach(expr -> places.addAll(pointers.places(expr)));
        if (places.isEmpty()) {
            facts.forEach(fact -> places.addAll(fact.value().places()));
        }
        if (places.isEmpty()) {
            rule.rule().forEach().ifPresent(each -> places.addAll(pointers.places(each.variable())));
        }
        if (places.isEmpty()) {
            places.addAll(ofCase(pointers));
        }
        return places.stream().limit(MAX_PLACES).toList();
    }

    private List<Place> ofCase(Pointers pointers) {
        var known = ofCase;
        if (known == null) {
            known = pointers.ofCase().stream().toList();
            ofCase = known;
        }
        return known;
    }

    private List<CitedArticle> cited(CompiledRule rule, RuleVersion version) {
        var day = rule.day(frame);
        Fact<LocalDate> asOf = day > Row.UNSURE ? Fact.of(LocalDate.ofEpochDay(day)) : Fact.absent();
        return version.cites().stream()
                .filter(citation -> articles.isLaw(citation, asOf))
                .map(citation -> articles.cited(citation, asOf))
                .toList();
    }
}
