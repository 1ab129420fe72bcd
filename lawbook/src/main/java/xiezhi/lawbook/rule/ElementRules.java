package xiezhi.lawbook.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.lawbook.document.DocumentForm;
import xiezhi.lawbook.document.ElementForm;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.expression.Template;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.schema.Layout;
import xiezhi.lawbook.schema.Schema;
import xiezhi.lawbook.statute.StatuteBook;

/**
 * The family of rules that a document carries what its form demands: one rule for each element of each kind. Passes when
 * the element is there, fails when it is not, cannot tell when it could not be read, and is not asked of a document in
 * which nobody looked for it.
 */
final class ElementRules {
    /** Folder the ids of the family begin with: {@code documents/penalty-decision/basis}. */
    static final String FOLDER = "documents";

    private final Schema schema;
    private final StatuteBook statutes;
    private final LawErrors errors;

    ElementRules(Schema schema, StatuteBook statutes, LawErrors errors) {
        this.schema = schema;
        this.statutes = statutes;
        this.errors = errors;
    }

    List<Rule> of(DocumentForm form) {
        var path = "law/" + FOLDER + "/" + form.kind().id() + ".yaml";
        var cites = citations(form, path);
        List<Rule> rules = new ArrayList<>();
        for (var element : form.elements()) {
            rules.add(rule(form, element, cites, path));
        }
        return rules;
    }

    private Rule rule(DocumentForm form, ElementForm element, List<Citation> cites, String path) {
        var head = new Rule.Head(
                FOLDER + "/" + form.kind().id() + "/" + element.id(),
                form.zh() + "写明" + element.zh(),
                element.checks(),
                Category.valueOf(element.checks().getFirst().substring(0, 1)),
                element.severity(),
                element.r2024(),
                Provenance.SEEN);
        var list = schema.root().list(form.list()).orElseThrow();
        var file = new Expr.Variable(0, "c", 0, schema.root());
        var document = new Expr.Variable(0, "d", 1, schema.document());
        var forEach = new Rule.ForEach(new Expr.Items(0, file, list), document);
        var version = new RuleVersion(
                InForce.since(since(cites)),
                List.of(
                        day(document, "head.madeOn"),
                        day(file, "timeline.decidedOn"),
                        day(file, "timeline.filedOn"),
                        day(file, "timeline.discoveredOn")),
                exists(document, element.id(), false),
                exists(document, element.id(), true),
                Template.text(form.zh() + "没有" + element.zh()),
                List.of(exists(document, element.id(), true)),
                cites,
                element.cure());
        return new Rule(head, Optional.of(forEach), List.of(version), path, 1);
    }

    /** Some element of the document has the id, and is there if that is asked. */
    private Expr.OfFlag exists(Expr.Variable document, String id, boolean asksPresence) {
        var elements = schema.document().list("elements").orElseThrow();
        var element = new Expr.Variable(0, "e", 2, elements.element());
        var idField = new Expr.TextField(0, element, field(elements.element(), "id"));
        var isPresent = new Expr.FlagField(0, element, field(elements.element(), "isPresent"));
        var hasId = new Expr.SameText(0, true, idField, new Expr.TextLiteral(0, id));
        Expr.OfFlag condition = asksPresence ? new Expr.And(0, List.of(hasId, isPresent)) : hasId;
        return new Expr.Quantified(
                0, Expr.Quantifier.EXISTS, new Expr.Items(0, document, elements), element, condition);
    }

    private Expr.OfNumber day(Expr.Variable row, String path) {
        return new Expr.NumberField(0, row, field(row.layout(), path));
    }

    private static Layout.Field field(Layout layout, String path) {
        return layout.field(path).orElseThrow();
    }

    private List<Citation> citations(DocumentForm form, String path) {
        List<Citation> citations = new ArrayList<>();
        for (var text : form.cites()) {
            Citation.parse(text)
                    .ifPresentOrElse(
                            citations::add,
                            () -> errors.add(path, "citations such as mee-order-30/056", text, "correct cites"));
        }
        return citations;
    }

    /** First day some cited article is law under its present number: forms cite the newest versions. */
    private LocalDate since(List<Citation> cites) {
        return cites.stream()
                .flatMap(citation -> statutes.statute(citation.statute()).stream())
                .map(statute -> statute.newest().inForce().from())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(1996, 10, 1));
    }
}
