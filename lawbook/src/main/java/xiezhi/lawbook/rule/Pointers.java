package xiezhi.lawbook.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.fact.Place;
import xiezhi.lawbook.expression.Code;
import xiezhi.lawbook.expression.Compiler;
import xiezhi.lawbook.expression.Expr;
import xiezhi.lawbook.expression.Tracer;
import xiezhi.lawbook.schema.Row;

/** Finds the places that {@code points_to} names. */
final class Pointers {
    /** Documents a finding of a whole case points to when it has nothing better, weightiest first. */
    private static final List<String> WEIGHTIEST = List.of(
            "decision",
            "noPenaltyDecision",
            "spotDecision",
            "dailyDecision",
            "seizure",
            "restriction",
            "detentionReferral",
            "criminalReferral",
            "priorNotice",
            "correctionOrder");

    private final Compiler compiler;
    private final Row[] frame;

    Pointers(Compiler compiler, Row[] frame) {
        this.compiler = compiler;
        this.frame = frame;
    }

    List<Place> places(Expr expr) {
        return switch (expr) {
            case Expr.NumberField field -> field(field.row(), field.field().index());
            case Expr.TextField field -> field(field.row(), field.field().index());
            case Expr.FlagField field -> field(field.row(), field.field().index());
            case Expr.OfRow row ->
                document(Tracer.row(compiler, row, frame)).stream().toList();
            case Expr.Items items -> list(items);
            case Expr.Quantified quantified -> flags(quantified);
            default -> List.of();
        };
    }

    /** The places of the value; when it has none, the document it should stand in. */
    private List<Place> field(Expr.OfRow expr, int index) {
        var row = Tracer.row(compiler, expr, frame);
        var places = row.fact(index).places();
        return places.isEmpty() ? document(row).stream().toList() : places;
    }

    /** The places of the flags asked of the elements the other conditions single out: of an element, the words that should not stand there. */
    private List<Place> flags(Expr.Quantified quantified) {
        var condition = quantified.condition();
        var operands = condition instanceof Expr.And and ? and.operands() : List.of(condition);
        var items = quantified.list();
        List<Place> places = new ArrayList<>();
        for (var each : Tracer.row(compiler, items.row(), frame)
                .list(items.list().index())
                .rows()) {
            frame[quantified.variable().frame()] = each;
            boolean isMeant = operands.stream()
                    .filter(operand -> !(operand instanceof Expr.FlagField))
                    .allMatch(operand -> compiler.flag(operand).eval(frame) == Code.TRUE);
            if (isMeant) {
                operands.stream().filter(Expr.FlagField.class::isInstance).forEach(flag -> places.addAll(places(flag)));
            }
        }
        return places.isEmpty() ? places(items.row()) : places;
    }

    private List<Place> list(Expr.Items items) {
        var row = Tracer.row(compiler, items.row(), frame);
        List<Place> places = new ArrayList<>();
        row.list(items.list().index()).rows().forEach(each -> document(each).ifPresent(places::add));
        return places.isEmpty() ? document(row).stream().toList() : places;
    }

    /** The title of a document, else the first thing read from it, else its file as a whole. */
    private static Optional<Place> document(Row row) {
        if (row.state() != Row.State.PRESENT) {
            return Optional.empty();
        }
        Stream<Optional<Place>> ways = Stream.of(
                row.fact("head.title").places().stream().findFirst(),
                row.fact("head.kind").places().stream().findFirst(),
                row.layout().slots().isEmpty() ? row.place() : Optional.empty(),
                row.fact("head.file").known().map(file -> Place.of(file.toString())));
        return ways.flatMap(Optional::stream).findFirst();
    }

    /** The weightiest document of the case. */
    Optional<Place> ofCase() {
        var file = frame[0];
        var weighty = WEIGHTIEST.stream()
                .flatMap(name -> file.layout().slot(name).stream())
                .map(slot -> file.slot(slot.index()));
        var all = file.layout().list("documents").stream().flatMap(list -> file.list(list.index()).rows().stream());
        return Stream.concat(weighty, all)
                .flatMap(row -> document(row).stream())
                .findFirst();
    }
}
