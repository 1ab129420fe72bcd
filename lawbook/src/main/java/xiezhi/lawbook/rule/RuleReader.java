package xiezhi.lawbook.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Provenance;
import xiezhi.core.rule.Severity;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.expression.Scope;
import xiezhi.lawbook.expression.Source;
import xiezhi.lawbook.expression.Typing;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.lawbook.schema.Schema;

/** Reads one rule from its YAML. Mistakes are recorded; a rule that has any is left out. */
public final class RuleReader {
    private static final List<String> CATEGORIES = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I");
    private static final List<String> SEVERITIES = List.of("fatal", "major", "minor");
    private static final List<String> PROVENANCES = List.of("seen", "secondary", "from-memory", "derived", "design");

    private final Schema schema;
    private final LawErrors errors;

    public RuleReader(Schema schema, LawErrors errors) {
        this.schema = schema;
        this.errors = errors;
    }

    /** The rule that {@code node} describes; empty beside recorded mistakes. */
    public Optional<Rule> read(YamlNode node) {
        var before = errors.count();
        var head = head(node);
        var forEach = node.optional("for_each").flatMap(this::forEach);
        var scope = forEach.map(each -> Scope.of(schema.root())
                        .with(each.variable().name(), each.variable().layout()))
                .orElseGet(() -> Scope.of(schema.root()));
        List<RuleVersion> versions = new ArrayList<>();
        if (node.has("versions")) {
            for (var each : node.each("versions")) {
                version(each, node, scope).ifPresent(versions::add);
                each.refuseOtherKeys();
            }
        } else {
            version(node, node, scope).ifPresent(versions::add);
        }
        node.refuseOtherKeys();
        VersionParts.checkOrder(
                node, versions.stream().map(RuleVersion::inForce).toList());
        if (errors.count() > before || versions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(head, forEach, versions, node.path(), node.line()));
    }

    private Rule.Head head(YamlNode node) {
        var category = node.oneOf("category", CATEGORIES);
        var severity = node.oneOf("severity", SEVERITIES);
        var provenance = node.oneOf("provenance", PROVENANCES);
        var head = new Rule.Head(
                node.text("id"),
                node.text("zh"),
                node.texts("checks"),
                CATEGORIES.contains(category) ? Category.valueOf(category) : Category.A,
                severity.equals("fatal") ? Severity.FATAL : severity.equals("major") ? Severity.MAJOR : Severity.MINOR,
                node.optionalText("r2024"),
                Provenance.of(provenance).orElse(Provenance.DESIGN));
        if (head.severity() == Severity.FATAL && !head.provenance().isFirm()) {
            node.error(
                    "severity major or minor beside provenance " + provenance, "fatal", "lower it or read the source");
        }
        return head;
    }

    private Optional<Rule.ForEach> forEach(YamlNode node) {
        var source = Source.of(node);
        var parts = source.text().split("\\s+as\\s+");
        if (parts.length != 2 || !parts[1].matches("[a-z][A-Za-z]*")) {
            node.expected("a list and a variable, such as c.interviews as d");
            return Optional.empty();
        }
        var list = new Source(source.path(), source.line(), source.column(), parts[0]);
        var scope = Scope.of(schema.root());
        var expr = Typing.type(list, scope, errors);
        if (expr.isPresent() && expr.get() instanceof Expr.Items items) {
            var variable = new Expr.Variable(0, parts[1], scope.variables().size(), items.element());
            return Optional.of(new Rule.ForEach(items, variable));
        }
        if (expr.isPresent()) {
            node.expected("a list of the case before 'as'");
        }
        return Optional.empty();
    }

    /** Reads a version; what it does not say itself is taken from {@code shared}. */
    private Optional<RuleVersion> version(YamlNode node, YamlNode shared, Scope scope) {
        var asked = new VersionParts(node, shared, scope, errors);
        var inForce = asked.inForce();
        var step = asked.days("step");
        var when = asked.optionalCondition("when");
        var require = asked.condition("require");
        var message = asked.message("message");
        var pointsTo = asked.pointers();
        var cites = asked.citations();
        var cure = asked.value("cure").map(YamlNode::asText).orElse("");
        if (inForce.isEmpty() || require.isEmpty() || message.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RuleVersion(inForce.get(), step, when.get(), require.get(), message.get(), pointsTo, cites, cure));
    }
}
