package xiezhi.lawbook.expression;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.schema.Layout;
import xiezhi.lawbook.schema.Plain;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.RowList;

/** Prints values for people: days as 2026-09-18, minutes as 2026-09-18 09:30, flags as 是 and 否. */
final class Printing {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int MAX_TEXT = 80;

    private Printing() {}

    /** The value of an expression; {@code notKnown} when it has none. */
    static String value(Compiler compiler, Expr expr, Row[] frame, String notKnown) {
        return switch (expr) {
            case Expr.NumberField field -> fact(fact(compiler, field.row(), field.field(), frame), notKnown);
            case Expr.TextField field -> fact(fact(compiler, field.row(), field.field(), frame), notKnown);
            case Expr.FlagField field -> fact(fact(compiler, field.row(), field.field(), frame), notKnown);
            case Expr.OfNumber number ->
                number(number.plain(), compiler.number(number).eval(frame), notKnown);
            case Expr.OfText text -> {
                var value = compiler.text(text).eval(frame);
                yield value == null ? notKnown : shortened(value);
            }
            case Expr.OfFlag flag ->
                switch (compiler.flag(flag).eval(frame)) {
                    case Code.TRUE -> "是";
                    case Code.FALSE -> "否";
                    default -> notKnown;
                };
            case Expr.Items items -> list(compiler.list(items).eval(frame), notKnown);
            case Expr.Filter filter -> notKnown;
            case Expr.OfRow row -> notKnown;
        };
    }

    static Fact<?> fact(Compiler compiler, Expr.OfRow row, Layout.Field field, Row[] frame) {
        return compiler.row(row).eval(frame).fact(field.index());
    }

    /** A fact as text; an unsure value is printed and marked. */
    static String fact(Fact<?> fact, String notKnown) {
        return switch (fact) {
            case Fact.Stated<?> stated -> plain(stated.value()) + (stated.isSure() ? "" : "（存疑）");
            case Fact.Absent<?> absent -> "（未载明）";
            case Fact.Unknown<?> unknown -> notKnown;
        };
    }

    /** The same fact with its value as text. */
    static Fact<String> asText(Fact<?> fact) {
        return fact.map(Printing::plain);
    }

    static String number(Plain plain, long number, String notKnown) {
        if (!Code.isKnown(number)) {
            return notKnown;
        }
        return switch (plain) {
            case DAY -> LocalDate.ofEpochDay(number).toString();
            case MINUTE ->
                MINUTE.format(LocalDate.ofEpochDay(Math.floorDiv(number, 1440))
                        .atStartOfDay()
                        .plusMinutes(Math.floorMod(number, 1440)));
            default -> Long.toString(number);
        };
    }

    private static String plain(Object value) {
        return switch (value) {
            case LocalDateTime minute -> MINUTE.format(minute);
            case Boolean flag -> flag ? "是" : "否";
            default -> shortened(value.toString());
        };
    }

    private static String list(RowList rows, String notKnown) {
        if (rows.size() == 0) {
            return rows.isOpen() ? notKnown : "（无）";
        }
        var isText = rows.row(0).layout() == Layout.TEXT_ITEM;
        return isText
                ? rows.rows().stream().map(row -> fact(row.fact(0), notKnown)).collect(Collectors.joining("、"))
                : rows.size() + "";
    }

    private static String shortened(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
    }
}
