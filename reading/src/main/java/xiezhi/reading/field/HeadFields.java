package xiezhi.reading.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.fact.Fact;
import xiezhi.reading.value.Found;

/** What every paper shows at its head whatever its kind: kind, title, agency, file. */
final class HeadFields {
    private static final Pattern AGENCY =
            Pattern.compile("[一-龥×xX某*]{1,30}(?:厅|局|分局|支队|大队|总队|委员会|管委会|人民政府|监测(?:中心|站)|公司|中心|研究院)(?:（[^）]{1,14}）)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SEAL_REMARK = Pattern.compile("（(?:印章|公章|盖章|章|印)）");

    private HeadFields() {}

    static void set(DocumentText text, DocumentDraft draft) {
        var normal = text.text();
        draft.set("head.file", Fact.of(normal.file()));
        var kindId = text.kind().kind().id();
        var titlePlace = text.kind().title().map(title -> normal.place(title.from(), title.until()));
        draft.set(
                "head.kind",
                new Fact.Stated<>(
                        kindId, text.kind().isSure(), titlePlace.map(List::of).orElse(List.of())));
        Weekdays.wrong(text).ifPresent(found -> draft.set("head.wrongWeekday", found.fact(normal)));
        text.kind().title().ifPresent(title -> {
            draft.set("head.title", new Found<>(title.words(), true, title.from(), title.until()).fact(normal));
            agency(text).ifPresent(found -> draft.set("head.agency", found.fact(normal)));
        });
    }

    /** Before the title on its line, else on the line above. */
    private static Optional<Found<String>> agency(DocumentText text) {
        var title = text.kind().title().orElseThrow();
        var prefix = bare(title.agency());
        if (AGENCY.matcher(prefix).matches()) {
            return Optional.of(new Found<>(prefix, true, title.from(), title.until()));
        }
        var above = text.lines(0, title.from());
        return above.reversed().stream()
                .limit(3)
                .filter(line -> AGENCY.matcher(bare(line.value())).matches())
                .findFirst()
                .map(line -> line.map(HeadFields::bare));
    }

    static boolean isAgency(String words) {
        return AGENCY.matcher(bare(words)).matches();
    }

    /** The words of a line without blanks and the remark that a seal stands here. */
    static String bare(String words) {
        return SEAL_REMARK.matcher(BLANKS.matcher(words).replaceAll("")).replaceAll("");
    }
}
