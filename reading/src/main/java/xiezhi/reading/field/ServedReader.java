package xiezhi.reading.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.Dates;
import xiezhi.reading.value.DocumentNumbers;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.PrintedNumber;

/** Reads which papers a receipt served, and the day it was signed for. */
final class ServedReader implements FieldReader {
    private static final Pattern NAME = Pattern.compile(
            "《([^》\\n]{3,50})》|([一-龥（）/、]{3,40}?(?:决定书|告知书|通知书|催告书|笔录|清单|申请书|确认书|回证|报告|批复|书))(?=[（(〔\\[\\s，。；、\\t]|[^\\n一-龥]|$)");

    /** One paper served. */
    private record Served(Optional<String> kind, Optional<Found<String>> name, Optional<Found<String>> number) {}

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        var served = served(text, field);
        if (served.isEmpty()) {
            return;
        }
        var first = served.getFirst();
        if (field.path().endsWith("servedKind")) {
            set(text, draft, first);
        } else if (!draft.document().service().servedNumber().isStated()) {
            first.number().ifPresent(found -> draft.set("service.servedNumber", found.fact(text.text())));
        }
    }

    private static void set(DocumentText text, DocumentDraft draft, Served served) {
        served.kind()
                .ifPresent(kind -> served.name()
                        .ifPresent(name -> draft.set(
                                "service.servedKind", name.map(words -> kind).fact(text.text()))));
        served.number().ifPresent(found -> draft.set("service.servedNumber", found.fact(text.text())));
    }

    /** Copies of a receipt that names more papers than one: one receipt for each further paper. */
    static List<Document> further(DocumentText text, FieldForm field, Document receipt) {
        return served(text, field).stream()
                .skip(1)
                .map(each -> {
                    var draft = new DocumentDraft(receipt);
                    draft.set("service.servedKind", Fact.absent());
                    draft.set("service.servedNumber", Fact.absent());
                    set(text, draft, each);
                    return draft.document();
                })
                .toList();
    }

    private static List<Served> served(DocumentText text, FieldForm field) {
        for (var labelled : text.filled(field.labels())) {
            var served = served(text, labelled.from(), labelled.until());
            if (!served.isEmpty()) {
                return served;
            }
        }
        return List.of();
    }

    /** Names in order, each with the number that stands nearest after it. */
    private static List<Served> served(DocumentText text, int from, int until) {
        List<Found<PrintedNumber>> numbers = new ArrayList<>(DocumentNumbers.all(text.text(), from, until));
        List<Found<String>> names = new ArrayList<>();
        var matcher = NAME.matcher(text.plain()).region(from, until);
        while (matcher.find()) {
            var group = matcher.group(1) != null ? 1 : 2;
            names.add(new Found<>(matcher.group(group), true, matcher.start(group), matcher.end(group)));
        }
        List<Served> served = new ArrayList<>();
        for (var index = 0; index < names.size(); index++) {
            var end = index + 1 < names.size() ? names.get(index + 1).from() : until;
            var name = names.get(index);
            var own = numbers.stream()
                    .filter(number -> number.from() >= name.from() && number.from() < end)
                    .findFirst();
            own.ifPresent(numbers::remove);
            var kind = text.kindNamed(name.value()).map(each -> each.id());
            if (kind.isPresent() || own.isPresent()) {
                served.add(new Served(kind, Optional.of(name), own.map(number -> number.map(PrintedNumber::number))));
            }
        }
        if (served.isEmpty() && !numbers.isEmpty()) {
            served.add(new Served(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(numbers.getFirst().map(PrintedNumber::number))));
        }
        return served;
    }

    private static final Pattern RECEIVING_LINE =
            Pattern.compile("(?m)^[^\\n]{0,12}(?:收件|签收|代收|收到日期|送达(?:时间|日期)|受送达人[^\\n：:]{0,8}签)[^\\n]*$");

    /** The day signed for: the last date in the field where the recipient signs, or the labelled day of service. */
    static void readServedOn(DocumentText text, FieldForm field, DocumentDraft draft) {
        Optional<Found<LocalDate>> day = Optional.empty();
        for (var labelled : text.filled(field.labels())) {
            var dates = Dates.days(text.text(), labelled.from(), labelled.until());
            if (!dates.isEmpty()) {
                day = Optional.of(dates.getLast());
                break;
            }
        }
        day.or(() -> below(text, field))
                .or(() -> signedLine(text))
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    /** The last date on the first line that speaks of receiving, whatever its label is called. */
    private static Optional<Found<LocalDate>> signedLine(DocumentText text) {
        var lines = RECEIVING_LINE.matcher(text.plain());
        while (lines.find()) {
            var dates = Dates.days(text.text(), lines.start(), lines.end());
            if (!dates.isEmpty()) {
                return Optional.of(dates.getLast());
            }
        }
        return Optional.empty();
    }

    /** Some receipts print the date on the line below the signature. */
    private static Optional<Found<LocalDate>> below(DocumentText text, FieldForm field) {
        return text.labelled(field.labels()).stream()
                .flatMap(labelled -> {
                    var from = Math.max(labelled.from(), labelled.labelFrom());
                    var next = text.allLabelled().stream()
                            .filter(other -> other.labelFrom() > labelled.labelFrom())
                            .mapToInt(other -> other.labelFrom())
                            .min()
                            .orElse(text.text().length());
                    return Dates.days(text.text(), from, Math.max(from, Math.min(next, from + 120))).stream();
                })
                .findFirst();
    }
}
