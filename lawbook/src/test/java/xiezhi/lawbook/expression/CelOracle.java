package xiezhi.lawbook.expression;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.core.value.CreditCode;
import xiezhi.core.value.IdNumber;
import xiezhi.core.value.Reading;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.RowList;

/**
 * Evaluates typed conditions with the runtime of dev.cel, see {@link CelText}. Rows are handed to it as numbers; what is
 * not known is an error, which the language's logic absorbs and carries as ours does the undecided. For one thread.
 */
final class CelOracle {
    private static final long MINUTES_OF_DAY = 1440;
    private static final long MAX_SHIFT = 1_000_000;

    private final WorkingDayCalendar calendar;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, CelRuntime.Program> programs = new HashMap<>();

    @SuppressWarnings("InlineMeInliner") // the runtime that is older than ours is the judge
    private final CelBuilder builder =
            CelFactory.standardCelBuilder().setStandardMacros(CelStandardMacro.STANDARD_MACROS);

    private final Cel cel;

    CelOracle(WorkingDayCalendar calendar) {
        this.calendar = calendar;
        for (var name = 'a'; name <= 'z'; name++) {
            builder.addVar(String.valueOf(name), SimpleType.INT);
        }
        builder.addVar("it", SimpleType.INT);
        declareValues();
        declareDays();
        this.cel = builder.build();
    }

    private void declareValues() {
        two("num", SimpleType.INT, (row, place) -> known(row(row).number((int) place), "a number"));
        two("flag", SimpleType.BOOL, (row, place) -> {
            var value = row(row).number((int) place);
            return value != Row.ABSENT && known(value, "a claim") == 1;
        });
        two("txt", SimpleType.STRING, (row, place) -> {
            known(row(row).number((int) place), "a text");
            return Optional.ofNullable(row(row).text((int) place)).orElseThrow();
        });
        two("there", SimpleType.BOOL, (row, place) -> {
            var value = row(row).number((int) place);
            if (value == Row.UNKNOWN) {
                throw new NotKnown("whether it is there");
            }
            return value != Row.ABSENT;
        });
        two("handed", SimpleType.BOOL, (row, place) -> switch (row(row).slot((int) place)
                .state()) {
            case PRESENT -> true;
            case ABSENT -> false;
            case UNKNOWN -> throw new NotKnown("whether it was handed in");
        });
        two("slot", SimpleType.INT, (row, place) -> handle(row(row).slot((int) place)));
        two("items", ListType.create(SimpleType.INT), (row, place) -> {
            var list = list(row, place);
            return list.rows().stream().map(this::handle).toList();
        });
        two("more", SimpleType.INT, (row, place) -> open(list(row, place).isOpen(), 0L));
        two(
                "perhapsMore",
                SimpleType.BOOL,
                (row, place) -> open(list(row, place).isOpen(), false));
        two("handedIn", SimpleType.BOOL, (row, place) -> {
            var list = list(row, place);
            return open(list.isOpen() && list.size() == 0, true);
        });
    }

    private void declareDays() {
        two("days", SimpleType.INT, (from, to) -> to - from);
        two("minutes", SimpleType.INT, (from, to) -> to - from);
        two("workdays", SimpleType.INT, (from, to) -> known(calendar.workdays(from, to), "working days"));
        two("addDays", SimpleType.INT, (day, n) -> day + bounded(n, MAX_SHIFT));
        two(
                "addWorkdays",
                SimpleType.INT,
                (day, n) -> known(calendar.addWorkdays(day, (int) bounded(n, MAX_SHIFT)), "a day"));
        two(
                "addMonths",
                SimpleType.INT,
                (day, n) -> LocalDate.ofEpochDay(day)
                        .plusMonths(bounded(n, MAX_SHIFT / 30))
                        .toEpochDay());
        one("nextWorkday", SimpleType.INT, day -> known(calendar.nextWorkday(day), "a day"));
        one("day", SimpleType.INT, minute -> Math.floorDiv(minute, MINUTES_OF_DAY));
        one("isWorkday", SimpleType.BOOL, day -> known(calendar.nextWorkday(day), "a day") == day);
        valid("creditCodeValid", text -> CreditCode.read(text));
        valid("idNumberValid", text -> IdNumber.read(text));
        builder.addFunctionDeclarations(newFunctionDeclaration(
                "ageOn", newGlobalOverload("ageOn", SimpleType.INT, SimpleType.STRING, SimpleType.INT)));
        builder.addFunctionBindings(CelFunctionBinding.from(
                "ageOn", String.class, Long.class, (text, day) -> switch (IdNumber.read(text)) {
                    case Reading.Valid<IdNumber>(var id) -> (long) id.ageOn(LocalDate.ofEpochDay(day));
                    case Reading<IdNumber> other -> throw new NotKnown("an age");
                }));
    }

    /** Raised for what is not known. */
    private static final class NotKnown extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        NotKnown(String what) {
            super("not known: " + what);
        }
    }

    private interface OfTwo {
        Object of(long first, long second);
    }

    @SuppressWarnings("Immutable") // the bodies hold no state of their own
    private void two(String name, CelType result, OfTwo body) {
        builder.addFunctionDeclarations(
                newFunctionDeclaration(name, newGlobalOverload(name, result, SimpleType.INT, SimpleType.INT)));
        builder.addFunctionBindings(CelFunctionBinding.from(name, Long.class, Long.class, (a, b) -> body.of(a, b)));
    }

    @SuppressWarnings("Immutable") // the bodies hold no state of their own
    private void one(String name, CelType result, LongFunction<Object> body) {
        builder.addFunctionDeclarations(newFunctionDeclaration(name, newGlobalOverload(name, result, SimpleType.INT)));
        builder.addFunctionBindings(CelFunctionBinding.from(name, Long.class, a -> body.apply(a)));
    }

    @SuppressWarnings("Immutable") // the bodies hold no state of their own
    private void valid(String name, java.util.function.Function<String, Reading<?>> reader) {
        builder.addFunctionDeclarations(
                newFunctionDeclaration(name, newGlobalOverload(name, SimpleType.BOOL, SimpleType.STRING)));
        builder.addFunctionBindings(CelFunctionBinding.from(name, String.class, text -> switch (reader.apply(text)) {
            case Reading.Valid<?> valid -> true;
            case Reading.Wrong<?> wrong -> false;
            case Reading.Undecided<?> undecided -> throw new NotKnown("whether it is valid");
        }));
    }

    private static long known(long value, String what) {
        if (value <= Row.UNSURE) {
            throw new NotKnown(what);
        }
        return value;
    }

    private static long bounded(long value, long limit) {
        if (Math.abs(value) > limit) {
            throw new NotKnown("so far a day");
        }
        return value;
    }

    private static Object open(boolean isOpen, Object otherwise) {
        if (isOpen) {
            throw new NotKnown("whether there is more");
        }
        return otherwise;
    }

    private Row row(long handle) {
        return rows.get((int) handle);
    }

    private RowList list(long row, long place) {
        return row(row).list((int) place);
    }

    private long handle(Row row) {
        rows.add(row);
        return rows.size() - 1L;
    }

    /** The value of an expression for rows by variable; empty when the language cannot tell. */
    Optional<Object> value(Expr expr, Map<String, Row> variables) {
        rows.clear();
        Map<String, Object> given = new HashMap<>();
        variables.forEach((name, row) -> given.put(name, handle(row)));
        try {
            return Optional.of(program(CelText.of(expr)).eval(given));
        } catch (CelEvaluationException e) {
            return Optional.empty();
        }
    }

    /** {@link Code#TRUE}, {@link Code#FALSE} or {@link Code#UNKNOWN}. */
    int flag(Expr.OfFlag expr, Map<String, Row> variables) {
        return value(expr, variables).map(value -> Code.of((Boolean) value)).orElse(Code.UNKNOWN);
    }

    private CelRuntime.Program program(String text) {
        return programs.computeIfAbsent(text, each -> {
            try {
                return cel.createProgram(cel.compile(each).getAst());
            } catch (CelValidationException | CelEvaluationException e) {
                throw new IllegalStateException("expected an expression of the language, found " + each, e);
            }
        });
    }
}
