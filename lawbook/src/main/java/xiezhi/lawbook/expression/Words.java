package xiezhi.lawbook.expression;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Words for messages to rule authors. */
final class Words {
    private Words() {}

    static String kind(Expr expr) {
        return switch (expr) {
            case Expr.OfFlag flag -> "true or false";
            case Expr.OfNumber number -> number.plain().inWords();
            case Expr.OfText text -> "a text";
            case Expr.OfRow row -> "a " + row.layout().name();
            case Expr.OfList list -> "a list of " + list.element().name();
        };
    }

    /** Epoch day of a day written yyyy-MM-dd. */
    static Optional<Long> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toEpochDay());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
