package xiezhi.lawbook.expression;

import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.Map;
import java.util.Optional;
import xiezhi.lawbook.load.LawErrors;

/** Syntax by dev.cel. Macros are left as plain calls: {@code all(v, p)} is a call with two arguments. */
final class Parsing {
    private static final CelParser PARSER = CelParserFactory.standardCelParserBuilder()
            .setOptions(CelOptions.current()
                    .maxExpressionCodePointSize(Limits.MAX_MESSAGE)
                    .maxParseRecursionDepth(4 * Limits.MAX_DEPTH)
                    .maxParseErrorRecoveryLimit(5)
                    .retainRepeatedUnaryOperators(true)
                    .retainUnbalancedLogicalExpressions(true)
                    .build())
            .setStandardMacros()
            .build();

    private Parsing() {}

    /**
     * A syntax tree.
     *
     * @param positions offset of each node by its id
     */
    record Tree(CelExpr root, Map<Long, Integer> positions) {
        int at(CelExpr node) {
            return positions.getOrDefault(node.id(), 0);
        }
    }

    static Optional<Tree> parse(Source source, LawErrors errors) {
        if (source.text().isBlank()) {
            source.error(errors, 0, "an expression", "nothing", "write one or remove the key");
            return Optional.empty();
        }
        var result = PARSER.parse(source.text());
        if (result.hasError()) {
            for (CelIssue issue : result.getErrors()) {
                var column = Math.max(0, issue.getSourceLocation().getColumn());
                source.error(errors, column, "a condition", issue.getMessage().strip(), "correct the expression");
            }
            return Optional.empty();
        }
        try {
            var tree = result.getAst();
            return Optional.of(new Tree(tree.getExpr(), tree.getSource().getPositionsMap()));
        } catch (CelValidationException e) {
            throw new IllegalStateException("dev.cel reports no error but has no tree for " + source, e);
        }
    }
}
