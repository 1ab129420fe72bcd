package xiezhi.lawbook.expression;

import java.util.ArrayList;
import java.util.List;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.NotHandedIn;
import xiezhi.lawbook.schema.Layout;
import xiezhi.lawbook.schema.Row;

/**
 * Evaluates an expression once more and tells how it came to its value. Runs only for rules that failed or could not be
 * decided; it asks the same closures, so it cannot answer otherwise than they do.
 */
public final class Tracer {
    /** Most elements of a list that are traced one by one. */
    private static final int MAX_ELEMENTS = 3;

    private static final String NOT_KNOWN = "未知";

    private final Compiler compiler;
    private final Row[] frame;
    private final String[] paths;

    /**
     * A tracer on a frame.
     *
     * @param paths path of each row of the frame from the case, for example {@code interviews[1]}; empty for the case
     */
    public Tracer(Compiler compiler, Row[] frame, List<String> paths) {
        this.compiler = compiler;
        this.frame = frame;
        this.paths = new String[frame.length];
        for (var i = 0; i < frame.length; i++) {
            this.paths[i] = i < paths.size() ? paths.get(i) : "";
        }
    }

    /** Path of a list from the case. */
    public static String path(Expr.Items items) {
        return switch (items.row()) {
            case Expr.Variable root -> items.list().path();
            case Expr.Slot slot -> joined(slot.slot().name(), items.list().path());
        };
    }

    /** The row an expression names. */
    public static Row row(Compiler compiler, Expr.OfRow row, Row[] frame) {
        return compiler.row(row).eval(frame);
    }

    /** The trace of an expression. */
    public Trace trace(Expr expr) {
        return switch (expr) {
            case Expr.NumberField field -> fact(field.row(), field.field());
            case Expr.TextField field -> fact(field.row(), field.field());
            case Expr.FlagField field -> fact(field.row(), field.field());
            case Expr.And and -> logic(and, and.operands(), Code.FALSE);
            case Expr.Or or -> logic(or, or.operands(), Code.TRUE);
            case Expr.Quantified all -> quantified(all);
            case Expr.Has has -> has(has);
            case Expr.NumberChoice choice -> choice(choice, choice.condition(), choice.then(), choice.otherwise());
            case Expr.TextChoice choice -> choice(choice, choice.condition(), choice.then(), choice.otherwise());
            case Expr.FlagChoice choice -> choice(choice, choice.condition(), choice.then(), choice.otherwise());
            case Expr.Items items -> list(items);
            case Expr.Filter filter -> list(filter.list());
            case Expr.Slot slot -> slot(slot);
            case Expr.NumberLiteral literal -> plain(literal);
            case Expr.TextLiteral literal -> plain(literal);
            case Expr.FlagLiteral literal -> plain(literal);
            case Expr.Variable variable -> plain(variable);
            default -> withParts(expr);
        };
    }

    private Trace plain(Expr expr) {
        return Trace.of(ExprText.of(expr), value(expr), List.of());
    }

    private Trace withParts(Expr expr) {
        List<Trace> parts = new ArrayList<>();
        for (var part : Cost.parts(expr)) {
            var isLiteral = part instanceof Expr.NumberLiteral || part instanceof Expr.TextLiteral;
            if (!isLiteral) {
                parts.add(trace(part));
            }
        }
        return Trace.of(ExprText.of(expr), value(expr), parts);
    }

    private Trace fact(Expr.OfRow row, Layout.Field field) {
        var fact = Printing.fact(compiler, row, field, frame);
        return new Trace(
                joined(path(row), field.path()),
                Printing.fact(fact, NOT_KNOWN),
                Printing.asText(fact),
                true,
                List.of());
    }

    /** Keeps the operands that decided: all of them when none decides alone. */
    private Trace logic(Expr.OfFlag whole, List<Expr.OfFlag> operands, int decisive) {
        var result = compiler.flag(whole).eval(frame);
        List<Trace> decided = new ArrayList<>();
        for (var operand : operands) {
            var value = compiler.flag(operand).eval(frame);
            if (value == result || (result != decisive && result != Code.UNKNOWN)) {
                decided.add(trace(operand));
            }
            if (value == decisive && result == decisive) {
                break;
            }
        }
        return Trace.of(ExprText.of(whole), value(whole), decided);
    }

    /** Traces the elements that decided: for {@code all} the breaking ones, for {@code exists} the matching one. */
    private Trace quantified(Expr.Quantified quantified) {
        var list = compiler.list(quantified.list()).eval(frame);
        var condition = compiler.flag(quantified.condition());
        var place = quantified.variable().frame();
        var result = compiler.flag(quantified).eval(frame);
        var path =
                joined(path(quantified.list().row()), quantified.list().list().path());
        List<Trace> elements = new ArrayList<>();
        for (var i = 0; i < list.size() && elements.size() < MAX_ELEMENTS; i++) {
            frame[place] = list.row(i);
            if (condition.eval(frame) == result) {
                paths[place] = path + "[" + i + "]";
                elements.add(trace(quantified.condition()));
            }
        }
        if (elements.isEmpty()) {
            elements.add(list(quantified.list()));
        }
        return Trace.of(ExprText.of(quantified), value(quantified), elements);
    }

    private Trace has(Expr.Has has) {
        return Trace.of(ExprText.of(has), value(has), List.of(trace(has.subject())));
    }

    private Trace choice(Expr whole, Expr.OfFlag condition, Expr then, Expr otherwise) {
        List<Trace> parts = new ArrayList<>();
        parts.add(trace(condition));
        switch (compiler.flag(condition).eval(frame)) {
            case Code.TRUE -> parts.add(trace(then));
            case Code.FALSE -> parts.add(trace(otherwise));
            default -> {}
        }
        return Trace.of(ExprText.of(whole), value(whole), parts);
    }

    /** A list as a fact: how many elements, or why that is not known. */
    private Trace list(Expr.Items items) {
        var rows = compiler.list(items).eval(frame);
        var path = joined(path(items.row()), items.list().path());
        Fact<String> fact =
                rows.isOpen() ? NotHandedIn.more() : rows.size() == 0 ? Fact.absent() : Fact.of(rows.size() + "");
        return new Trace(path, rows.size() + (rows.isOpen() ? "+" : ""), fact, true, List.of());
    }

    private Trace slot(Expr.Slot slot) {
        var row = compiler.row(slot).eval(frame);
        Fact<String> fact = switch (row.state()) {
            case PRESENT -> Fact.of("有");
            case ABSENT -> Fact.absent();
            case UNKNOWN -> NotHandedIn.paper(slot.slot().kind().zh());
        };
        return new Trace(slot.slot().name(), Printing.fact(fact, NOT_KNOWN), fact, true, List.of());
    }

    private String value(Expr expr) {
        return Printing.value(compiler, expr, frame, NOT_KNOWN);
    }

    private String path(Expr.OfRow row) {
        return switch (row) {
            case Expr.Variable variable -> paths[variable.frame()];
            case Expr.Slot slot -> slot.slot().name();
        };
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + "." + second;
    }
}
