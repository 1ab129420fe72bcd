package xiezhi.lawbook.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.statute.Citation;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.expression.Scope;
import xiezhi.lawbook.expression.Source;
import xiezhi.lawbook.expression.Template;
import xiezhi.lawbook.expression.Typing;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.lawbook.schema.Plain;

/** Reads the parts of a rule version, each from the version itself or else from the rule around it. */
final class VersionParts {
    private final YamlNode own;
    private final YamlNode shared;
    private final Scope scope;
    private final LawErrors errors;

    VersionParts(YamlNode own, YamlNode shared, Scope scope, LawErrors errors) {
        this.own = own;
        this.shared = shared;
        this.scope = scope;
        this.errors = errors;
    }

    Optional<YamlNode> value(String key) {
        var ownValue = own.optional(key);
        var sharedValue = shared.optional(key);
        return ownValue.or(() -> sharedValue);
    }

    Optional<Expr.OfFlag> condition(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            own.error("'" + key + "' with a condition", "none", "add " + key + ":");
        }
        return value.flatMap(node -> Typing.condition(Source.of(node), scope, errors));
    }

    /** The condition at {@code key}; true when there is none. */
    Optional<Expr.OfFlag> optionalCondition(String key) {
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

    Optional<Template> message() {
        var value = value("message");
        if (value.isEmpty()) {
            own.error("'message' with a text", "none", "add message:");
        }
        return value.flatMap(node -> Template.read(Source.of(node), scope, errors));
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

    List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (var node : several("cites")) {
            Citation.parse(node.asText())
                    .ifPresentOrElse(
                            citations::add,
                            () -> node.expected("a citation such as administrative-penalty-law/064#1.2"));
        }
        if (citations.isEmpty()) {
            own.error("'cites' with articles", "none", "add cites: [statute-id/064]");
        }
        return citations;
    }

    private List<YamlNode> several(String key) {
        return value(key)
                .map(node -> node.isList() ? node.items() : List.of(node))
                .orElse(List.of());
    }
}
