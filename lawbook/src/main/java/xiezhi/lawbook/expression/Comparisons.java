package xiezhi.lawbook.expression;

/** Compiles comparisons of numbers; each operator is its own closure so that none branches on it. */
final class Comparisons {
    private Comparisons() {}

    static Code.OfFlag of(Operator operator, Code.OfNumber left, Code.OfNumber right) {
        return switch (operator) {
            case EQUAL ->
                frame -> {
                    var a = left.eval(frame);
                    var b = right.eval(frame);
                    return Code.isKnown(a) && Code.isKnown(b) ? Code.of(a == b) : Code.UNKNOWN;
                };
            case DIFFERENT ->
                frame -> {
                    var a = left.eval(frame);
                    var b = right.eval(frame);
                    return Code.isKnown(a) && Code.isKnown(b) ? Code.of(a != b) : Code.UNKNOWN;
                };
            case LESS ->
                frame -> {
                    var a = left.eval(frame);
                    var b = right.eval(frame);
                    return Code.isKnown(a) && Code.isKnown(b) ? Code.of(a < b) : Code.UNKNOWN;
                };
            case AT_MOST ->
                frame -> {
                    var a = left.eval(frame);
                    var b = right.eval(frame);
                    return Code.isKnown(a) && Code.isKnown(b) ? Code.of(a <= b) : Code.UNKNOWN;
                };
            case GREATER -> of(Operator.LESS, right, left);
            case AT_LEAST -> of(Operator.AT_MOST, right, left);
            default -> throw new IllegalArgumentException("expected a comparison, found " + operator);
        };
    }

    /** The operator that says the same with its sides swapped. */
    static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            default -> operator;
        };
    }

    /** Compares a count of which only bounds are known: decided as soon as the bounds decide it. */
    static Code.OfFlag counted(Operator operator, Code.Between count, Code.OfNumber other) {
        return frame -> {
            var value = other.eval(frame);
            if (!Code.isKnown(value)) {
                return Code.UNKNOWN;
            }
            var between = count.eval(frame);
            var least = Loops.least(between);
            var greatest = Loops.greatest(between);
            return switch (operator) {
                case EQUAL -> isEqual(least, greatest, value);
                case DIFFERENT -> {
                    var equal = isEqual(least, greatest, value);
                    yield equal == Code.UNKNOWN ? Code.UNKNOWN : 1 - equal;
                }
                case LESS -> decided(greatest < value, least >= value);
                case AT_MOST -> decided(greatest <= value, least > value);
                case GREATER -> decided(least > value, greatest <= value);
                case AT_LEAST -> decided(least >= value, greatest < value);
                default -> throw new IllegalArgumentException("expected a comparison, found " + operator);
            };
        };
    }

    private static int isEqual(long least, long greatest, long value) {
        return decided(least == value && greatest == value, value < least || value > greatest);
    }

    private static int decided(boolean isTrue, boolean isFalse) {
        return isTrue ? Code.TRUE : isFalse ? Code.FALSE : Code.UNKNOWN;
    }
}
