package xiezhi.lawbook.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.expression.Scope;
import xiezhi.lawbook.expression.Source;
import xiezhi.lawbook.expression.Template;
import xiezhi.lawbook.expression.Typing;
import xiezhi.lawbook.load.InForceNode;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.lawbook.schema.Plain;

/** Reads the parts of a rule version, each from the version itself or else from the rule around it. */
public final class VersionParts {
    private final YamlNode own;
    private final YamlNode shared;
    private final Scope scope;
    private final LawErrors errors;

    public VersionParts(YamlNode own, YamlNode shared, Scope scope, LawErrors errors) {
        this.own = own;
        this.shared = shared;
        this.scope = scope;
        this.errors = errors;
    }

    public Optional<YamlNode> value(String key) {
        var ownValue = own.optional(key);
        var sharedValue = shared.optional(key);
        return ownValue.or(() -> sharedValue);
    }

    public Optional<Expr.OfFlag> condition(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            own.error("'" + key + "' with a condition", "none", "add " + key + ":");
        }
        return value.flatMap(node -> Typing.condition(Source.of(node), scope, errors));
    }

    /** The condition at {@code key}; true when there is none. */
    public Optional<Expr.OfFlag> optionalCondition(String key) {
        var value = value(key);
        return value.isEmpty()
                ? Optional.of(new Expr.FlagLiteral(0, true))
                : Typing.condition(Source.of(value.get()), scope, errors);
    }

    /** Days or minutes of the step, in order of preference. */
    List<Expr.OfNumber> days(String key) {
        List<Expr.OfNumber> days = new ArrayList<>();
        for (var node : several(key)) {
            Typing.type(Source.of(node), scope, errors).ifPresent(expr -> {
                if (expr instanceof Expr.OfNumber number && number.plain() != Plain.NUMBER) {
                    days.add(number);
                } else {
                    node.expected("a day or minute of the case");
                }
            });
        }
        if (days.isEmpty()) {
            own.error("'" + key + "' with the day that chooses the version", "none", "add step: c.timeline.decidedOn");
        }
        return days;
    }

    /** The message at {@code key}, with the values in it typed. */
    public Optional<Template> message(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            own.error("'" + key + "' with a text", "none", "add " + key + ":");
        }
        return value.flatMap(node -> Template.read(Source.of(node), scope, errors));
    }

    /** The days the version applies to. */
    public Optional<InForce> inForce() {
        var inForce = value("in_force").map(InForceNode::read);
        if (inForce.isEmpty()) {
            own.error("'in_force' with from: and perhaps until:", "none", "add in_force: {from: yyyy-MM-dd}");
        }
        return inForce;
    }

    /** Versions that do not follow each other without gap are a mistake. */
    public static void checkOrder(YamlNode node, List<InForce> versions) {
        for (var i = 1; i < versions.size(); i++) {
            var before = versions.get(i - 1);
            var after = versions.get(i);
            if (!before.until().equals(after.from())) {
                node.error(
                        "versions without gap or overlap, oldest first",
                        before + " and then " + after,
                        "let each begin on the day the one before ends");
            }
        }
    }

    List<Expr> pointers() {
        List<Expr> pointers = new ArrayList<>();
        for (var node : several("points_to")) {
            Typing.type(Source.of(node), scope, errors).ifPresent(expr -> {
                switch (expr) {
                    case Expr.NumberField field -> pointers.add(field);
                    case Expr.TextField field -> pointers.add(field);
                    case Expr.FlagField field -> pointers.add(field);
                    case Expr.OfRow row -> pointers.add(row);
                    case Expr.Items items -> pointers.add(items);
                    default -> node.expected("the name of a value, document or list");
                }
            });
        }
        return pointers;
    }

    /** Articles; at least one. */
    List<Citation> citations() {
        var citations = optionalCitations();
        if (citations.isEmpty()) {
            own.error("'cites' with articles", "none", "add cites: [statute-id/064]");
        }
        return citations;
    }

    /** Articles, if the rule rests on any. */
    public List<Citation> optionalCitations() {
        List<Citation> citations = new ArrayList<>();
        for (var node : several("cites")) {
            Citation.parse(node.asText())
                    .ifPresentOrElse(
                            citations::add,
                            () -> node.expected("a citation such as administrative-penalty-law/064#1.2"));
        }
        return citations;
    }

    private List<YamlNode> several(String key) {
        return value(key)
                .map(node -> node.isList() ? node.items() : List.of(node))
                .orElse(List.of());
    }
}
