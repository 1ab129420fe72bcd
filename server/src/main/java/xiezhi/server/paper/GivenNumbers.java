package xiezhi.server.paper;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.compose.form.Form;
import xiezhi.compose.form.Value;
import xiezhi.compose.form.Values;
import xiezhi.compose.number.NumberSequence;
import xiezhi.compose.template.FieldSpec;
import xiezhi.core.docket.DocketId;
import xiezhi.core.value.DocumentNumber;
import xiezhi.server.Statements;

/**
 * Numbers of documents, given one after the other by agency, kind and year. A number is given in the transaction that
 * puts its paper into the docket, so none is lost and none is given twice.
 */
@Component
class GivenNumbers {
    /** Field of the day a paper is made on. */
    static final String MADE_ON = "doc.madeOn";

    private final JdbcClient jdbc;
    private final String agencyMark;

    /** @param mark letters of the agency, from the setting {@code xiezhi.agency-mark} */
    GivenNumbers(
            JdbcClient jdbc,
            @org.springframework.beans.factory.annotation.Value("${xiezhi.agency-mark:}") String mark) {
        this.jdbc = jdbc;
        this.agencyMark = mark.strip();
    }

    /** The values with the number the paper will bear unless somebody is faster, where none was typed. */
    Values previewed(DocketId docket, Form form, Values values, LocalDate lawOn) {
        var mark = mark(docket);
        return numbered(mark, form, values, lawOn, (kindMark, year) -> next(mark, kindMark, year));
    }

    /**
     * The values with the next number, where none was typed. Others who want one of the same sequence wait until the
     * transaction ends.
     */
    Values reserved(DocketId docket, Form form, Values values, LocalDate lawOn) {
        var mark = mark(docket);
        return numbered(mark, form, values, lawOn, (kindMark, year) -> {
            jdbc.sql(Statements.of("wait-for-number"))
                    .param("sequence", mark + "/" + kindMark + "/" + year)
                    .query(row -> {});
            return next(mark, kindMark, year);
        });
    }

    /** Letters of the unit that handles the case, else of the agency; empty when nobody said them. */
    private String mark(DocketId docket) {
        return jdbc.sql(Statements.of("agency-mark"))
                .param("docket", docket.value())
                .query(String.class)
                .optional()
                .orElse(agencyMark);
    }

    private static Values numbered(
            String mark, Form form, Values values, LocalDate lawOn, BiFunction<String, Integer, DocumentNumber> next) {
        var field = form.ownNumber().map(FieldSpec::id);
        var isGiven = field.isPresent() && values.find(field.get()).isEmpty() && !mark.isEmpty();
        return isGiven
                ? values.with(
                        field.get(),
                        new Value.Words(next.apply(form.template().mark(), year(values, lawOn))
                                .toString()))
                : values;
    }

    /** A number is of the year of its paper. */
    private static int year(Values values, LocalDate lawOn) {
        return values.find(MADE_ON)
                .filter(Value.Day.class::isInstance)
                .map(value -> ((Value.Day) value).day())
                .orElse(lawOn)
                .getYear();
    }

    private DocumentNumber next(String mark, String kindMark, int year) {
        return sequence(mark, kindMark, year).next();
    }

    /** Notes that a paper bears a number; false when another one does or did. */
    boolean give(DocumentNumber number, String kindMark, UUID paper) {
        var running = running(number, kindMark);
        if (running.isEmpty()) {
            return true;
        }
        var given =
                statement("give-number", running.get()).param("paper", paper).update();
        return given == 1
                || statement("number-holder", running.get())
                        .query(UUID.class)
                        .optional()
                        .filter(paper::equals)
                        .isPresent();
    }

    /**
     * Why a number is void.
     *
     * @param reason empty when its paper took another number
     * @param append append that voided it in the docket, where there is one
     */
    record Voiding(String reason, String approvedBy, Optional<UUID> append) {
        static final Voiding REPLACED = new Voiding("", "", Optional.empty());
    }

    /**
     * Notes that a paper no longer bears its number, which is never given again.
     *
     * @return false when the paper bears no such number, or it is void already
     */
    boolean withdraw(DocumentNumber number, String kindMark, UUID paper, Voiding voiding) {
        var running = running(number, kindMark);
        if (running.isEmpty()
                || statement("void-number", running.get()).param("paper", paper).update() == 0) {
            return false;
        }
        return statement("add-void-number", running.get())
                        .param("reason", voiding.reason())
                        .param("approvedBy", voiding.approvedBy())
                        .param("appendId", voiding.append().orElse(null))
                        .update()
                == 1;
    }

    /** Whether a number that a paper bears is void. */
    boolean isVoid(UUID paper, DocumentNumber number) {
        return jdbc.sql(Statements.of("void-numbers-of-paper"))
                .param("paper", paper)
                .query((row, count) -> new DocumentNumber(
                        row.getString("word"), row.getInt("year"), String.valueOf(row.getInt("number"))))
                .list()
                .contains(number);
    }

    /** The paper whose number an append voided. */
    Optional<UUID> voidedBy(UUID append) {
        return jdbc.sql(Statements.of("void-by-append"))
                .param("appendId", append)
                .query(UUID.class)
                .optional();
    }

    /** A running number of a sequence. */
    private record Running(String agency, String kind, int year, int number) {}

    /** Empty when the number is none of a sequence: of another form, or of another kind. */
    private static Optional<Running> running(DocumentNumber number, String kindMark) {
        var isRunning = number.word().endsWith(kindMark)
                && number.word().length() > kindMark.length()
                && number.sequence().matches("[1-9]\\d{0,4}");
        return isRunning
                ? Optional.of(new Running(
                        number.word().substring(0, number.word().length() - kindMark.length()),
                        kindMark,
                        number.year(),
                        Integer.parseInt(number.sequence())))
                : Optional.empty();
    }

    private JdbcClient.StatementSpec statement(String name, Running running) {
        return jdbc.sql(Statements.of(name))
                .param("agency", running.agency())
                .param("kind", running.kind())
                .param("year", running.year())
                .param("number", running.number());
    }

    private NumberSequence sequence(String mark, String kindMark, int year) {
        Set<Integer> used = new HashSet<>();
        Set<Integer> voided = new HashSet<>();
        jdbc.sql(Statements.of("numbers"))
                .param("agency", mark)
                .param("kind", kindMark)
                .param("year", year)
                .query(row -> {
                    (row.getBoolean("is_voided") ? voided : used).add(row.getInt("number"));
                });
        return new NumberSequence(mark, kindMark, year, used, voided);
    }
}
