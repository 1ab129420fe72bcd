package xiezhi.reading.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Amounts;
import xiezhi.reading.value.CreditCodes;
import xiezhi.reading.value.Dates;
import xiezhi.reading.value.DocumentNumbers;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.IdNumbers;
import xiezhi.reading.value.Period;
import xiezhi.reading.value.Periods;
import xiezhi.reading.value.PersonNames;
import xiezhi.reading.value.PhoneNumbers;
import xiezhi.reading.value.PrintedNumber;
import xiezhi.reading.value.TimeRange;
import xiezhi.reading.value.Times;

/** The readers of fields that hold one value of a plain type. */
final class Scalars {
    /** Longest text kept as a value, in characters. */
    static final int MAX_TEXT = 400;

    private static final Pattern ENDS_OF_TEXT = Pattern.compile("[。；，、：\\s]+$");
    private static final Pattern NOT_A_VALUE = Pattern.compile("[（）()/\\\\_\\-—~\\s×xX*年月日、，。：]*|无|空白|以下空白|不详|略|见附件");
    private static final Pattern AFTER_PERSON = Pattern.compile("[（，,；;。\\n\\t]|职务|性别|电话|联系|身份证|执法证");

    private Scalars() {}

    static Map<String, FieldReader> all() {
        Map<String, FieldReader> readers = new TreeMap<>();
        readers.put("text", new ScalarReader<>(Scalars::text, Optional.empty(), false));
        readers.put("name", new ScalarReader<>(Scalars::name, Optional.empty(), false));
        readers.put("body", new ScalarReader<>(Scalars::text, Optional.empty(), true));
        readers.put("person", new ScalarReader<>(Scalars::person, Optional.empty(), false));
        readers.put("latest-date", Scalars::readLatestDate);
        readers.put(
                "phone",
                new ScalarReader<>(
                        (text, from, until) -> PhoneNumbers.first(text.text(), from, until), Optional.empty(), false));
        readers.put(
                "id-number",
                new ScalarReader<>(
                        (text, from, until) -> IdNumbers.first(text.text(), from, until), Optional.empty(), false));
        readers.put(
                "credit-code",
                new ScalarReader<>(
                        (text, from, until) -> CreditCodes.first(text.text(), from, until), Optional.empty(), false));
        readers.put("date", new ScalarReader<LocalDate>(Scalars::date, Optional.of(MarkedText::date), false));
        readers.put("moment", new ScalarReader<LocalDateTime>(Scalars::moment, Optional.of(MarkedText::moment), false));
        readers.put("start", new ScalarReader<LocalDateTime>(Scalars::start, Optional.of(MarkedText::moment), false));
        readers.put("end", new ScalarReader<LocalDateTime>(Scalars::end, Optional.of(MarkedText::moment), false));
        readers.put(
                "amount",
                new ScalarReader<Long>(
                        Scalars::amount,
                        Optional.of(mark -> MarkedText.amount(mark).map(found -> found.map(value -> value.fen()))),
                        true));
        readers.put("number", new ScalarReader<String>(Scalars::number, Optional.of(MarkedText::number), true));
        readers.put("days", periods(Scalars::days));
        readers.put("months", periods(Scalars::months));
        readers.put("unit", periods(Scalars::unit));
        return readers;
    }

    /** The last of several dates: the end of a payment in instalments. */
    private static void readLatestDate(DocumentText text, FieldForm field, DocumentDraft draft) {
        field.words().stream()
                .flatMap(wording -> text.hits(wording).stream())
                .flatMap(hit -> hit.marks().stream())
                .flatMap(mark -> MarkedText.date(mark).stream())
                .max(Comparator.comparing(Found::value))
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    private interface InPeriod<T> {
        Optional<T> of(Period period);
    }

    private static <T> FieldReader periods(InPeriod<T> part) {
        return new ScalarReader<T>(
                (text, from, until) -> Periods.all(text.text(), from, until).stream()
                        .flatMap(found -> part.of(found.value()).map(value -> found.map(period -> value)).stream())
                        .findFirst(),
                Optional.of(mark -> MarkedText.period(mark)
                        .flatMap(found -> part.of(found.value()).map(value -> found.map(period -> value)))),
                true);
    }

    private static Optional<Long> days(Period period) {
        return switch (period.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS, PLAIN_DAYS -> Optional.of((long) period.length());
            case MONTHS, YEARS, HOURS -> Optional.empty();
        };
    }

    private static Optional<Long> months(Period period) {
        return period.unit() == Period.Unit.MONTHS ? Optional.of((long) period.length()) : Optional.empty();
    }

    private static Optional<String> unit(Period period) {
        return switch (period.unit()) {
            case WORKING_DAYS -> Optional.of("working");
            case CALENDAR_DAYS -> Optional.of("calendar");
            case PLAIN_DAYS -> Optional.of("plain");
            case MONTHS, YEARS, HOURS -> Optional.empty();
        };
    }

    /** The words, without trailing punctuation; empty for blanks and placeholders. */
    static Optional<Found<String>> text(DocumentText text, int from, int until) {
        var words = text.text().words(from, until);
        var start = from + words.length() - words.stripLeading().length();
        var kept = ENDS_OF_TEXT.matcher(words.strip()).replaceFirst("");
        if (kept.isEmpty() || NOT_A_VALUE.matcher(kept).matches()) {
            return Optional.empty();
        }
        var cut = kept.length() > MAX_TEXT ? kept.substring(0, MAX_TEXT) : kept;
        return Optional.of(new Found<>(cut.replace('\t', ' '), true, start, start + cut.length()));
    }

    /** A name of a unit or person: the words without what is said about it. */
    static Optional<Found<String>> name(DocumentText text, int from, int until) {
        return PartyNames.cut(text.text(), from, until);
    }

    static Optional<Found<String>> person(DocumentText text, int from, int until) {
        var words = text.text().words(from, until);
        var end = AFTER_PERSON.matcher(words);
        var stop = end.find() && end.start() > 0 ? from + end.start() : until;
        return PersonNames.first(text.text(), from, stop).or(() -> PersonNames.first(text.text(), from, until));
    }

    static Optional<Found<LocalDate>> date(DocumentText text, int from, int until) {
        return Dates.days(text.text(), from, until).stream().findFirst();
    }

    static Optional<Found<LocalDateTime>> moment(DocumentText text, int from, int until) {
        return Times.first(text.text(), from, until);
    }

    static Optional<Found<LocalDateTime>> start(DocumentText text, int from, int until) {
        return range(text, from, until).map(TimeRange::start).or(() -> moment(text, from, until));
    }

    static Optional<Found<LocalDateTime>> end(DocumentText text, int from, int until) {
        return range(text, from, until).map(TimeRange::end);
    }

    private static Optional<TimeRange> range(DocumentText text, int from, int until) {
        return Times.ranges(text.text(), from, until).stream().findFirst().map(Found::value);
    }

    static Optional<Found<Long>> amount(DocumentText text, int from, int until) {
        return Amounts.first(text.text(), from, until).map(found -> found.map(value -> value.fen()));
    }

    static Optional<Found<String>> number(DocumentText text, int from, int until) {
        return DocumentNumbers.first(text.text(), from, until).map(found -> found.map(PrintedNumber::number));
    }
}
