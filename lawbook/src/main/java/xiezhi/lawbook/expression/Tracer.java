package xiezhi.lawbook.expression;

import java.util.ArrayList;
import java.util.List;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.NotHandedIn;
import xiezhi.core.finding.UsedFact;
import xiezhi.lawbook.schema.Layout;
import xiezhi.lawbook.schema.Row;

/**
 * Evaluates an expression once more and names the facts its value came from. Runs only for rules that failed or could not
 * be decided; it asks the same closures, so it cannot answer otherwise than they do.
 */
public final class Tracer {
    /** Most elements of a list that are traced one by one. */
    private static final int MAX_ELEMENTS = 3;

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

    /** The facts that decided, first met first: the false side of a conjunction, the elements that broke {@code all()}. */
    public List<UsedFact> facts(Expr expr) {
        List<UsedFact> facts = new ArrayList<>();
        add(expr, facts);
        return facts;
    }

    private void add(Expr expr, List<UsedFact> facts) {
        switch (expr) {
            case Expr.NumberField field -> fact(field.row(), field.field(), facts);
            case Expr.TextField field -> fact(field.row(), field.field(), facts);
            case Expr.FlagField field -> fact(field.row(), field.field(), facts);
            case Expr.And and -> logic(and, and.operands(), Code.FALSE, facts);
            case Expr.Or or -> logic(or, or.operands(), Code.TRUE, facts);
            case Expr.Quantified all -> quantified(all, facts);
            case Expr.Has has -> add(has.subject(), facts);
            case Expr.NumberChoice choice -> choice(choice.condition(), choice.then(), choice.otherwise(), facts);
            case Expr.TextChoice choice -> choice(choice.condition(), choice.then(), choice.otherwise(), facts);
            case Expr.FlagChoice choice -> choice(choice.condition(), choice.then(), choice.otherwise(), facts);
            case Expr.Items items -> list(items, facts);
            case Expr.Filter filter -> list(filter.list(), facts);
            case Expr.Slot slot -> slot(slot, facts);
            case Expr.NumberLiteral literal -> {}
            case Expr.TextLiteral literal -> {}
            case Expr.FlagLiteral literal -> {}
            case Expr.Variable variable -> {}
            default -> Cost.parts(expr).forEach(part -> add(part, facts));
        }
    }

    private void fact(Expr.OfRow row, Layout.Field field, List<UsedFact> facts) {
        var fact = Printing.fact(compiler, row, field, frame);
        facts.add(new UsedFact(joined(path(row), field.path()), Printing.asText(fact)));
    }

    /** The operands that decided: all of them when none decides alone. */
    private void logic(Expr.OfFlag whole, List<Expr.OfFlag> operands, int decisive, List<UsedFact> facts) {
        var result = compiler.flag(whole).eval(frame);
        for (var operand : operands) {
            var value = compiler.flag(operand).eval(frame);
            if (value == result || (result != decisive && result != Code.UNKNOWN)) {
                add(operand, facts);
            }
            if (value == decisive && result == decisive) {
                break;
            }
        }
    }

    /** The elements that decided: for {@code all} the breaking ones, for {@code exists} the matching one. */
    private void quantified(Expr.Quantified quantified, List<UsedFact> facts) {
        var list = compiler.list(quantified.list()).eval(frame);
        var condition = compiler.flag(quantified.condition());
        var place = quantified.variable().frame();
        var result = compiler.flag(quantified).eval(frame);
        var path =
                joined(path(quantified.list().row()), quantified.list().list().path());
        var traced = 0;
        for (var i = 0; i < list.size() && traced < MAX_ELEMENTS; i++) {
            frame[place] = list.row(i);
            if (condition.eval(frame) == result) {
                paths[place] = path + "[" + i + "]";
                add(quantified.condition(), facts);
                traced++;
            }
        }
        if (traced == 0) {
            list(quantified.list(), facts);
        }
    }

    private void choice(Expr.OfFlag condition, Expr then, Expr otherwise, List<UsedFact> facts) {
        add(condition, facts);
        switch (compiler.flag(condition).eval(frame)) {
            case Code.TRUE -> add(then, facts);
            case Code.FALSE -> add(otherwise, facts);
            default -> {}
        }
    }

    /** A list as a fact: how many elements, or why that is not known. */
    private void list(Expr.Items items, List<UsedFact> facts) {
        var rows = compiler.list(items).eval(frame);
        Fact<String> fact =
                rows.isOpen() ? NotHandedIn.more() : rows.size() == 0 ? Fact.absent() : Fact.of(rows.size() + "");
        facts.add(new UsedFact(joined(path(items.row()), items.list().path()), fact));
    }

    private void slot(Expr.Slot slot, List<UsedFact> facts) {
        Fact<String> fact = switch (compiler.row(slot).eval(frame).state()) {
            case PRESENT -> Fact.of("有");
            case ABSENT -> Fact.absent();
            case UNKNOWN -> NotHandedIn.paper(slot.slot().kind().zh());
        };
        facts.add(new UsedFact(slot.slot().name(), fact));
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
