package xiezhi.lawbook.expression;

import java.util.Optional;

/** Compiles macros over lists. An open list may have elements nobody saw: they can only make an answer undecided. */
final class Loops {
    private static final long MANY = Integer.MAX_VALUE;

    private Loops() {}

    static Code.OfFlag quantified(Compiler compiler, Expr.Quantified quantified) {
        var list = compiler.list(quantified.list());
        var condition = compiler.flag(quantified.condition());
        var place = quantified.variable().frame();
        return switch (quantified.quantifier()) {
            case ALL -> {
                var kinds = Kinds.spared(quantified.condition(), quantified.variable());
                var some = among(compiler, quantified.list(), kinds);
                yield all(list, some, condition, place);
            }
            case EXISTS -> exists(chosen(compiler, quantified), condition, place);
            case EXISTS_ONE -> existsOne(chosen(compiler, quantified), condition, place);
        };
    }

    private static Code.Many chosen(Compiler compiler, Expr.Quantified quantified) {
        return among(compiler, quantified.list(), Kinds.required(quantified.condition(), quantified.variable()));
    }

    /**
     * The elements that matter: of the others the answer is known without asking. Worth it for the lists of the case,
     * about which hundreds of rules ask; a list inside a document is asked once or twice.
     */
    private static Code.Many among(Compiler compiler, Expr.Items items, Optional<Kinds> kinds) {
        var list = compiler.list(items);
        var isOfCase = items.row() instanceof Expr.Variable row && row.frame() == 0;
        if (kinds.isEmpty() || !isOfCase) {
            return list;
        }
        var selection = compiler.selection(kinds.get());
        return frame -> list.eval(frame).among(selection);
    }

    /** False when an element breaks it; otherwise the elements handed in decide, if there are any. */
    private static Code.OfFlag all(Code.Many list, Code.Many some, Code.OfFlag condition, int place) {
        return frame -> {
            var every = list.eval(frame);
            var result = every.size() == 0 && every.isOpen() ? Code.UNKNOWN : Code.TRUE;
            var rows = some.eval(frame);
            for (var i = 0; i < rows.size(); i++) {
                frame[place] = rows.row(i);
                var value = condition.eval(frame);
                if (value == Code.FALSE) {
                    return Code.FALSE;
                }
                result = Math.max(result, value);
            }
            return result;
        };
    }

    private static Code.OfFlag exists(Code.Many list, Code.OfFlag condition, int place) {
        return frame -> {
            var rows = list.eval(frame);
            var result = rows.isOpen() ? Code.UNKNOWN : Code.FALSE;
            for (var i = 0; i < rows.size(); i++) {
                frame[place] = rows.row(i);
                var value = condition.eval(frame);
                if (value == Code.TRUE) {
                    return Code.TRUE;
                }
                result = Math.max(result, value);
            }
            return result;
        };
    }

    private static Code.OfFlag existsOne(Code.Many list, Code.OfFlag condition, int place) {
        return frame -> {
            var rows = list.eval(frame);
            var found = 0;
            var isSure = !rows.isOpen();
            for (var i = 0; i < rows.size(); i++) {
                frame[place] = rows.row(i);
                var value = condition.eval(frame);
                found += value == Code.TRUE ? 1 : 0;
                isSure &= value != Code.UNKNOWN;
            }
            return found > 1 ? Code.FALSE : isSure ? Code.of(found == 1) : Code.UNKNOWN;
        };
    }

    /** Least and greatest number of elements. */
    static Code.Between count(Compiler compiler, Expr.OfList counted) {
        return switch (counted) {
            case Expr.Items items -> {
                var list = compiler.list(items);
                yield frame -> {
                    var rows = list.eval(frame);
                    return between(rows.size(), rows.isOpen() ? MANY : rows.size());
                };
            }
            case Expr.Filter filter -> filtered(compiler, filter);
        };
    }

    private static Code.Between filtered(Compiler compiler, Expr.Filter filter) {
        var list = among(compiler, filter.list(), Kinds.required(filter.condition(), filter.variable()));
        var condition = compiler.flag(filter.condition());
        var place = filter.variable().frame();
        return frame -> {
            var rows = list.eval(frame);
            var least = 0;
            var perhaps = 0;
            for (var i = 0; i < rows.size(); i++) {
                frame[place] = rows.row(i);
                var value = condition.eval(frame);
                least += value == Code.TRUE ? 1 : 0;
                perhaps += value == Code.UNKNOWN ? 1 : 0;
            }
            return between(least, rows.isOpen() ? MANY : least + perhaps);
        };
    }

    private static long between(long least, long greatest) {
        return least << 32 | greatest;
    }

    static long least(long between) {
        return between >>> 32;
    }

    static long greatest(long between) {
        return between & 0xFFFF_FFFFL;
    }
}
