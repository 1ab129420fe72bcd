package xiezhi.lawbook.expression;

import java.util.Arrays;
import java.util.Optional;

/** Operators on numbers, days and minutes, with their names in the syntax tree of dev.cel. */
public enum Operator {
    EQUAL("==", "_==_"),
    DIFFERENT("!=", "_!=_"),
    LESS("<", "_<_"),
    AT_MOST("<=", "_<=_"),
    GREATER(">", "_>_"),
    AT_LEAST(">=", "_>=_"),
    PLUS("+", "_+_"),
    MINUS("-", "_-_"),
    TIMES("*", "_*_"),
    DIVIDED_BY("/", "_/_"),
    REMAINDER("%", "_%_");

    private final String sign;
    private final String celName;

    Operator(String sign, String celName) {
        this.sign = sign;
        this.celName = celName;
    }

    /** As written. */
    public String sign() {
        return sign;
    }

    /** Answers true or false, not a number. */
    public boolean isComparison() {
        return switch (this) {
            case EQUAL, DIFFERENT, LESS, AT_MOST, GREATER, AT_LEAST -> true;
            case PLUS, MINUS, TIMES, DIVIDED_BY, REMAINDER -> false;
        };
    }

    static Optional<Operator> find(String celName) {
        return Arrays.stream(values())
                .filter(each -> each.celName.equals(celName))
                .findFirst();
    }
}
