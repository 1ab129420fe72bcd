package xiezhi.reading.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.EvidenceFacts;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Dates;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.Officers;
import xiezhi.reading.value.PersonNames;
import xiezhi.reading.value.PersonNumber;

/** Readers of single fields that forms print in their own way: ticked boxes, closed lists, causes, passages, catalogues. */
final class FormFields {
    private static final Pattern TICKED = Pattern.compile(
            "[☑√■✓✔☒▣][ \\t]*([^□☐☑√■✓✔☒▣\\n\\t，。；]{1,30})|([^□☐☑√■✓✔☒▣\\s，。；]{2,12})[ ]?[（(]?[√✓✔][）)]?");
    private static final Pattern BOX = Pattern.compile("[□☐☑√■✓✔☒▣]");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern CAUSE_END = Pattern.compile("[。；\\n\\t]");
    private static final int MAX_PASSAGE = 3000;
    private static final Pattern HEADING =
            Pattern.compile("(?:^|\\n)[ \\t]*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)");
    /** The next field of a form stands where the value should: the field is blank. */
    private static final Pattern NEXT_FIELD = Pattern.compile("[ \\t]*[一-龥（）/]{2,12}[：:]");

    private static final Pattern AFTER_FACTS = Pattern.compile(
            "\\n[ \\t]*(?:[一二三四五六七八九十]{1,3}、|(?:以上|上述)[^。\\n]{0,12}(?:事实|行为|违法)|证据|(?:你|当事人|该)[^。，\\n]{0,12}(?:上述|以上)?行为)");
    private static final Pattern ENTRY = Pattern.compile(
            "(?:^|\\n)[ \\t]*(\\d{1,3}|[一二三四五六七八九十]{1,3})[、.．\\t ]+[ \\t]*([^\\n\\t…]{2,60}?)(?:[\\t …．.]+([^\\n]*))?(?=\\n|$)");

    private FormFields() {}

    /** What is ticked of a row of boxes, else the words. */
    static void readTicked(DocumentText text, FieldForm field, DocumentDraft draft) {
        for (var labelled : text.filled(field.labels())) {
            var words = text.plain().substring(labelled.from(), labelled.until());
            var matcher = TICKED.matcher(words);
            Optional<Found<String>> value = Optional.empty();
            if (matcher.find()) {
                var group = matcher.group(1) != null ? 1 : 2;
                value = Optional.of(new Found<>(
                        matcher.group(group).strip(),
                        true,
                        labelled.from() + matcher.start(group),
                        labelled.from() + matcher.end(group)));
            } else if (!BOX.matcher(words).find()) {
                value = Scalars.text(text, labelled.from(), labelled.until());
            }
            if (value.isPresent()) {
                draft.set(field.path(), value.get().fact(text.text()));
                return;
            }
        }
    }

    /** A value of a closed list: what is ticked, else the first of its words in the field or the wording. */
    static void readChoice(DocumentText text, FieldForm field, DocumentDraft draft) {
        var inLabels = text.filled(field.labels()).stream()
                .map(labelled -> new Found<>(
                        text.plain().substring(labelled.from(), labelled.until()),
                        true,
                        labelled.from(),
                        labelled.until()));
        var inWords = field.words().stream()
                .flatMap(wording -> text.hits(wording).stream())
                .flatMap(hit -> hit.words().stream());
        Stream.concat(inLabels, inWords)
                .flatMap(found -> choice(found, field).stream())
                .findFirst()
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    private static Optional<Found<String>> choice(Found<String> found, FieldForm field) {
        var words = found.value();
        var ticked = TICKED.matcher(words);
        var hasBoxes = BOX.matcher(words).find();
        if (ticked.find()) {
            words = ticked.group(1) != null ? ticked.group(1) : ticked.group(2);
        } else if (hasBoxes) {
            return Optional.empty();
        }
        var best = -1;
        Optional<String> value = Optional.empty();
        for (var choice : field.choices().entrySet()) {
            for (var word : choice.getValue()) {
                var at = words.indexOf(word);
                if (at >= 0 && (value.isEmpty() || at < best)) {
                    best = at;
                    value = Optional.of(choice.getKey());
                }
            }
        }
        return value.map(id -> found.map(each -> id));
    }

    /** The cause of the case: under a label, else by its words. */
    static void readCause(DocumentText text, FieldForm field, DocumentDraft draft) {
        text.filled(field.labels()).stream()
                .flatMap(labelled -> {
                    var words = text.plain().substring(labelled.from(), labelled.until());
                    var end = CAUSE_END.matcher(words);
                    var until = end.find() && end.start() > 1 ? labelled.from() + end.start() : labelled.until();
                    return Scalars.text(text, labelled.from(), until).stream();
                })
                .findFirst()
                .or(() -> field.words().stream()
                        .flatMap(wording -> text.hits(wording).stream())
                        .flatMap(hit -> hit.words().stream())
                        .findFirst())
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    /** A passage: the field of a label, else from a heading to the next, else the sentence of a wording. */
    static void readPassage(DocumentText text, FieldForm field, DocumentDraft draft) {
        text.filled(field.labels()).stream()
                .flatMap(labelled ->
                        Scalars.text(text, labelled.from(), announcedUntil(text, labelled.until())).stream())
                .findFirst()
                .or(() -> underHeading(text, field))
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    private static Optional<Found<String>> underHeading(DocumentText text, FieldForm field) {
        return field.words().stream()
                .flatMap(wording -> text.hits(wording).stream())
                .flatMap(hit -> {
                    var line = text.text().lineUntil(hit.until());
                    var isHeading = line - text.text().lineFrom(hit.from()) <= 30;
                    var from = isHeading ? Math.min(line + 1, text.text().length()) : hit.from();
                    if (isHeading
                            && NEXT_FIELD
                                    .matcher(text.plain())
                                    .region(from, text.plain().length())
                                    .lookingAt()) {
                        return Stream.empty();
                    }
                    var next = HEADING.matcher(text.plain())
                            .region(from, text.plain().length());
                    var until = isHeading
                            ? Math.min(next.find() ? next.start() : text.plain().length(), from + MAX_PASSAGE)
                            : announcedUntil(text, text.text().sentenceUntil(hit.until()));
                    var isAnnounced = !isHeading && until > text.text().lineUntil(hit.until());
                    return Scalars.text(
                            text, isAnnounced ? text.text().sentenceFrom(from) : from, Math.max(from, until))
                            .stream();
                })
                .findFirst();
    }

    /** Where a passage ends whose first sentence only announces it: 发现以下违法行为：, and the facts on the next lines. */
    private static int announcedUntil(DocumentText text, int until) {
        var words = text.plain();
        if (until == 0 || words.charAt(until - 1) != '：') {
            return until;
        }
        var end = AFTER_FACTS.matcher(words).region(until, words.length());
        return Math.min(end.find() ? end.start() : words.length(), until + MAX_PASSAGE);
    }

    /** A plain number of days. */
    static void readCount(DocumentText text, FieldForm field, DocumentDraft draft) {
        field.words().stream()
                .flatMap(wording -> text.hits(wording).stream())
                .flatMap(hit -> hit.words().stream())
                .filter(words -> COUNT.matcher(words.value()).matches())
                .findFirst()
                .ifPresent(words ->
                        draft.set(field.path(), words.map(Long::parseLong).fact(text.text())));
    }

    /** The first of January of a year. */
    static void readYear(DocumentText text, FieldForm field, DocumentDraft draft) {
        field.words().stream()
                .flatMap(wording -> text.hits(wording).stream())
                .flatMap(hit -> hit.words().stream())
                .filter(words -> YEAR.matcher(words.value()).matches())
                .findFirst()
                .ifPresent(words -> draft.set(
                        field.path(),
                        words.map(year -> LocalDate.of(Integer.parseInt(year), 1, 1))
                                .fact(text.text())));
    }

    /** The day a record was made: that of its start, else under a label, else that of the signatures, else the first date of the paper. */
    static void readRecordDate(DocumentText text, FieldForm field, DocumentDraft draft) {
        if (!field.words().isEmpty() && !text.says(field.words())) {
            return;
        }
        Fact<LocalDate> start = draft.document().scene().startAt().map(LocalDateTime::toLocalDate);
        if (start.isStated()) {
            // The minute may be missing; the day is what is printed.
            draft.set(
                    field.path(),
                    start instanceof Fact.Stated<LocalDate>(var day, var isSure, var places)
                            ? new Fact.Stated<>(day, isSure || isDaySure(text, day), places)
                            : start);
            return;
        }
        Fact<LocalDate> signedOn = draft.document().visit().signedOn();
        var labelled = text.filled(field.labels()).stream()
                .flatMap(each -> Scalars.date(text, each.from(), each.until()).stream())
                .findFirst();
        if (labelled.isEmpty() && signedOn.sure().isPresent()) {
            draft.set(field.path(), signedOn);
            return;
        }
        labelled.or(() -> Dates.days(text.text(), 0, Math.min(text.text().length(), 600)).stream()
                        .findFirst())
                .ifPresentOrElse(
                        found -> draft.set(field.path(), found.fact(text.text())),
                        () -> ClosingReader.readDate(text, field, draft));
    }

    private static boolean isDaySure(DocumentText text, LocalDate day) {
        return Dates.days(text.text(), 0, Math.min(text.text().length(), 1200)).stream()
                .filter(found -> found.value().equals(day))
                .findFirst()
                .filter(Found::isSure)
                .isPresent();
    }

    /** The entries of a catalogue as evidence items: name, kind, date, order. */
    static void readCatalogue(DocumentText text, FieldForm field, DocumentDraft draft) {
        var matcher = ENTRY.matcher(text.plain());
        while (matcher.find()) {
            var place = text.text().place(matcher.start(2), matcher.end(2));
            var name = matcher.group(2).strip();
            var day = matcher.group(3) == null
                    ? Optional.<Found<LocalDate>>empty()
                    : Dates.days(text.text(), matcher.start(3), matcher.end(3)).stream()
                            .findFirst();
            draft.add(
                    field.path(),
                    new EvidenceFacts(
                            Fact.of(name, place),
                            text.kindNamed(name)
                                    .<Fact<String>>map(kind -> Fact.of(kind.id(), place))
                                    .orElse(Fact.absent()),
                            day.map(found -> found.fact(text.text())).orElse(Fact.absent()),
                            matcher.group(1).matches("\\d+")
                                    ? Fact.of(Long.parseLong(matcher.group(1)), place)
                                    : Fact.absent()));
        }
    }

    /** The holders of officers' certificates: name, number and last day. */
    static void readCertificates(DocumentText text, FieldForm field, DocumentDraft draft) {
        var numbers = Officers.certificates(text.text(), 0, text.text().length());
        var names = text.filled(field.labels()).stream()
                .flatMap(labelled -> PersonNames.first(text.text(), labelled.from(), labelled.until()).stream())
                .toList();
        for (var index = 0; index < names.size(); index++) {
            var number = index < numbers.size() ? Optional.of(numbers.get(index).value()) : Optional.<String>empty();
            draft.add(
                    field.path(),
                    OfficerReader.facts(text, names.get(index).map(name -> new PersonNumber(name, number)), "handler"));
        }
        if (names.isEmpty()) {
            Officers.all(text.text())
                    .forEach(person -> draft.add(field.path(), OfficerReader.facts(text, person, "handler")));
        }
    }
}
