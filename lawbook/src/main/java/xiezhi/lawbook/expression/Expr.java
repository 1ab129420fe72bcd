package xiezhi.lawbook.expression;

import java.util.List;
import xiezhi.lawbook.schema.Layout;
import xiezhi.lawbook.schema.Plain;

/**
 * A typed expression. {@link #at()} is the offset of its characteristic character in its source. Numbers, days and
 * minutes are all {@link OfNumber}, told apart by {@link OfNumber#plain()}.
 */
public sealed interface Expr {

    int at();

    /** True, false or not decided. */
    sealed interface OfFlag extends Expr {}

    sealed interface OfNumber extends Expr {
        /** NUMBER, DAY or MINUTE. */
        Plain plain();
    }

    sealed interface OfText extends Expr {}

    sealed interface OfRow extends Expr {
        Layout layout();
    }

    sealed interface OfList extends Expr {
        Layout element();
    }

    /** The case, or the element of a list that is being looked at. */
    record Variable(int at, String name, int frame, Layout layout) implements OfRow {}

    /** The first document of a kind. */
    record Slot(int at, Variable root, Layout.Slot slot) implements OfRow {
        @Override
        public Layout layout() {
            return slot.layout();
        }
    }

    record Items(int at, OfRow row, Layout.ListField list) implements OfList {
        @Override
        public Layout element() {
            return list.element();
        }
    }

    /** Elements that meet a condition; only ever counted. */
    record Filter(int at, Items list, Variable variable, OfFlag condition) implements OfList {
        @Override
        public Layout element() {
            return list.element();
        }
    }

    record NumberLiteral(int at, Plain plain, long value) implements OfNumber {}

    record NumberField(int at, OfRow row, Layout.Field field) implements OfNumber {
        @Override
        public Plain plain() {
            return field.plain();
        }
    }

    record Arithmetic(int at, Operator operator, OfNumber left, OfNumber right) implements OfNumber {
        @Override
        public Plain plain() {
            return Plain.NUMBER;
        }
    }

    record Negative(int at, OfNumber operand) implements OfNumber {
        @Override
        public Plain plain() {
            return Plain.NUMBER;
        }
    }

    record Count(int at, OfList list) implements OfNumber {
        @Override
        public Plain plain() {
            return Plain.NUMBER;
        }
    }

    /** Characters of a text. */
    record Length(int at, OfText text) implements OfNumber {
        @Override
        public Plain plain() {
            return Plain.NUMBER;
        }
    }

    record NumberChoice(int at, OfFlag condition, OfNumber then, OfNumber otherwise) implements OfNumber {
        @Override
        public Plain plain() {
            return then.plain();
        }
    }

    record NumberCall(int at, Function function, List<Expr> arguments) implements OfNumber {
        @Override
        public Plain plain() {
            return function.result();
        }
    }

    record TextLiteral(int at, String value) implements OfText {}

    record TextField(int at, OfRow row, Layout.Field field) implements OfText {}

    record TextChoice(int at, OfFlag condition, OfText then, OfText otherwise) implements OfText {}

    record TextCall(int at, Function function, List<Expr> arguments) implements OfText {}

    record FlagLiteral(int at, boolean value) implements OfFlag {}

    record FlagField(int at, OfRow row, Layout.Field field) implements OfFlag {}

    record FlagChoice(int at, OfFlag condition, OfFlag then, OfFlag otherwise) implements OfFlag {}

    record FlagCall(int at, Function function, List<Expr> arguments) implements OfFlag {}

    record Not(int at, OfFlag operand) implements OfFlag {}

    /** All of at least two operands. */
    record And(int at, List<OfFlag> operands) implements OfFlag {}

    /** One of at least two operands. */
    record Or(int at, List<OfFlag> operands) implements OfFlag {}

    record Comparison(int at, Operator operator, OfNumber left, OfNumber right) implements OfFlag {}

    record SameText(int at, boolean isEqual, OfText left, OfText right) implements OfFlag {}

    record SameFlag(int at, boolean isEqual, OfFlag left, OfFlag right) implements OfFlag {}

    /** Whether a field, document or list is there; the subject is a field, slot or list. */
    record Has(int at, Expr subject) implements OfFlag {}

    /** {@code all}, {@code exists} or {@code exists_one} over a list. */
    record Quantified(int at, Quantifier quantifier, Items list, Variable variable, OfFlag condition)
            implements OfFlag {}

    record TextIn(int at, OfText text, List<String> values) implements OfFlag {}

    record NumberIn(int at, OfNumber number, List<Long> values) implements OfFlag {}

    /** What a {@link Quantified} asks of the elements. */
    enum Quantifier {
        ALL("all"),
        EXISTS("exists"),
        EXISTS_ONE("exists_one");

        private final String id;

        Quantifier(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }
}
