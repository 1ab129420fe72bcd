package xiezhi.reading.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Dates;
import xiezhi.reading.value.Found;

/**
 * Reads the foot of a paper: the closing date, the body above it, the body of the seal. The closing date is the last
 * date that stands alone on a line or beside the closing body; dates beside signatures of receipt are not it.
 */
final class ClosingReader {
    private static final int FOOT_LINES = 30;
    private static final int HEAD_LINES = 7;

    private static final Pattern SIGNING = Pattern.compile("签收|收件|送达|签[名字章]|代收|当事人|被检查|受送达|见证|缴款|打印|页");
    private static final Pattern AROUND_DATE =
            Pattern.compile("[（(\\[【]?(?:印章|公章|盖章|章)?[）)\\]】]?[\\s\\t：:，。]*(?:日期|时间|落款)?[：:]?\\s*");

    private ClosingReader() {}

    /** The foot as found: the date and the line it stands on. */
    private record Foot(Found<LocalDate> date, Found<String> line) {}

    static void readDate(DocumentText text, FieldForm field, DocumentDraft draft) {
        labelled(text, field)
                .or(() -> foot(text).map(Foot::date))
                .or(() -> headDate(text))
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    private static Optional<Found<LocalDate>> labelled(DocumentText text, FieldForm field) {
        return text.filled(field.labels()).stream()
                .flatMap(labelled -> Dates.days(text.text(), labelled.from(), labelled.until()).stream())
                .findFirst()
                .or(() -> field.words().stream()
                        .flatMap(wording -> text.hits(wording).stream())
                        .flatMap(hit -> hit.marks().stream())
                        .flatMap(mark -> MarkedText.date(mark).stream())
                        .findFirst());
    }

    static void readAgency(DocumentText text, FieldForm field, DocumentDraft draft) {
        foot(text)
                .flatMap(foot -> agencyAt(text, foot))
                .or(() -> lastAgency(text))
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    static void readSeal(DocumentText text, FieldForm field, DocumentDraft draft) {
        text.filled(field.labels()).stream()
                .flatMap(labelled -> Scalars.text(text, labelled.from(), labelled.until()).stream())
                .filter(found -> HeadFields.isAgency(found.value()))
                .findFirst()
                .or(() -> sealWords(text))
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    private static final Pattern SEAL =
            Pattern.compile("[（\\[【](?:印章|公章|盖章|加盖)?[：:]?([一-龥]{4,30}(?:厅|局|分局|委员会))(?:印章|公章|（?章）?|印)?[）\\]】]");

    private static Optional<Found<String>> sealWords(DocumentText text) {
        var matcher = SEAL.matcher(text.plain());
        Optional<Found<String>> last = Optional.empty();
        while (matcher.find()) {
            var words = matcher.group();
            if (words.contains("章") || words.contains("印")) {
                last = Optional.of(new Found<>(matcher.group(1), true, matcher.start(1), matcher.end(1)));
            }
        }
        return last;
    }

    /** The last line of the paper that is a date, or a body and a date; one under a body before others. */
    private static Optional<Foot> foot(DocumentText text) {
        var lines = text.lines();
        var last = lines.subList(Math.max(0, lines.size() - FOOT_LINES), lines.size());
        Optional<Foot> lone = Optional.empty();
        for (var index = last.size() - 1; index >= 0; index--) {
            var foot = footAt(text, last, index);
            if (foot.isPresent()) {
                var isUnderAgency = agencyAt(text, foot.get()).isPresent();
                if (isUnderAgency) {
                    return foot;
                }
                lone = lone.or(() -> foot);
            }
        }
        return lone;
    }

    private static Optional<Foot> footAt(DocumentText text, List<Found<String>> lines, int index) {
        var line = lines.get(index);
        var dates = Dates.days(text.text(), line.from(), line.until());
        if (dates.size() != 1 || SIGNING.matcher(line.value()).find()) {
            return Optional.empty();
        }
        var date = dates.getFirst();
        var before = text.text().words(line.from(), date.from()).strip();
        var after = text.text().words(date.until(), line.until()).strip();
        var isAlone = AROUND_DATE.matcher(before).matches() || HeadFields.isAgency(before);
        if (!isAlone || !AROUND_DATE.matcher(after).matches()) {
            return Optional.empty();
        }
        var isSigned = index > 0
                && before.isEmpty()
                && SIGNING.matcher(lines.get(index - 1).value()).find()
                && !HeadFields.isAgency(lines.get(index - 1).value());
        return isSigned ? Optional.empty() : Optional.of(new Foot(date, line));
    }

    private static Optional<Found<String>> agencyAt(DocumentText text, Foot foot) {
        var before = text.text().words(foot.line().from(), foot.date().from()).strip();
        if (HeadFields.isAgency(before)) {
            return Optional.of(new Found<>(
                    HeadFields.bare(before),
                    true,
                    foot.line().from(),
                    foot.date().from()));
        }
        return text.lines(0, foot.line().from()).reversed().stream()
                .limit(2)
                .filter(line -> HeadFields.isAgency(line.value()))
                .findFirst()
                .map(line -> line.map(HeadFields::bare));
    }

    /** Without a date: an agency alone on one of the last lines. */
    private static Optional<Found<String>> lastAgency(DocumentText text) {
        var titleUntil = text.kind().title().map(title -> title.until()).orElse(0);
        return text.lines(titleUntil, text.text().length()).reversed().stream()
                .limit(4)
                .filter(line -> HeadFields.isAgency(line.value()))
                .findFirst()
                .map(line -> line.map(HeadFields::bare));
    }

    /** A date alone on a line just below the title. */
    private static Optional<Found<LocalDate>> headDate(DocumentText text) {
        var lines = text.lines().stream().limit(HEAD_LINES).toList();
        for (var index = 0; index < lines.size(); index++) {
            var foot = footAt(text, lines, index);
            if (foot.isPresent()) {
                return foot.map(Foot::date);
            }
        }
        return Optional.empty();
    }
}
