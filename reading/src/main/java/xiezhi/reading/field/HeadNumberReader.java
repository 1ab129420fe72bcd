package xiezhi.reading.field;

import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.value.DocumentNumbers;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.PrintedNumber;

/** Reads the number of the paper itself: beside or below its title, alone on the line; else under a label. */
final class HeadNumberReader implements FieldReader {
    private static final int HEAD_LINES = 6;
    private static final Pattern LONE = Pattern.compile("[（()）\\s]*");
    private static final int MAX_PLAIN = 40;
    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("[\\p{L}\\d〔〕\\[\\]（）()\\-—/.号第字]*\\d[\\p{L}\\d〔〕\\[\\]（）()\\-—/.号第字]*");

    @Override
    public void read(DocumentText text, FieldForm field, DocumentDraft draft) {
        beside(text)
                .or(() -> labelled(text, field))
                .ifPresent(found -> draft.set(field.path(), found.fact(text.text())));
    }

    private static Optional<Found<String>> beside(DocumentText text) {
        var title = text.kind().title();
        var from = title.map(each -> each.from()).orElse(0);
        var until = title.map(each -> each.until()).orElse(0);
        var inTitle = first(text, from, until);
        if (inTitle.isPresent()) {
            return inTitle;
        }
        return text.lines().stream()
                .filter(line -> line.from() >= until || line.until() <= from)
                .limit(HEAD_LINES + 4L)
                .flatMap(line -> alone(text, line).stream())
                .findFirst();
    }

    /** The number of a line that says nothing else. */
    private static Optional<Found<String>> alone(DocumentText text, Found<String> line) {
        return first(text, line.from(), line.until()).filter(found -> {
            var rest =
                    text.text().words(line.from(), found.from()) + text.text().words(found.until(), line.until());
            return LONE.matcher(rest).matches();
        });
    }

    private static Optional<Found<String>> labelled(DocumentText text, FieldForm field) {
        return text.filled(field.labels()).stream()
                .flatMap(labelled -> first(text, labelled.from(), labelled.until())
                        .or(() -> Scalars.text(text, labelled.from(), labelled.until())
                                .filter(found -> found.value().length() <= MAX_PLAIN
                                        && PLAIN_NUMBER.matcher(found.value()).matches()))
                        .stream())
                .findFirst();
    }

    private static Optional<Found<String>> first(DocumentText text, int from, int until) {
        return DocumentNumbers.first(text.text(), from, until).map(found -> found.map(PrintedNumber::number));
    }
}
