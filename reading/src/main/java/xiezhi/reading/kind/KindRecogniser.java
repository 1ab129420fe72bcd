package xiezhi.reading.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import xiezhi.core.document.DocumentKind;
import xiezhi.lawbook.document.DocumentForm;
import xiezhi.lawbook.document.DocumentForms;
import xiezhi.lawbook.document.Wording;
import xiezhi.reading.kind.RecognisedKind.Title;
import xiezhi.reading.text.NormalText;

/**
 * Recognises the kind of a paper by its content: the title in its first lines, else signs in its body. The file name
 * only breaks a tie and leaves the kind unsure. Safe for several threads.
 */
public final class KindRecogniser {
    /** The title stands within this many lines that are not empty. */
    private static final int HEAD_LINES = 14;

    /** Signs are looked for in this many first characters. */
    private static final int MAX_BODY = 20_000;

    /** Sorts of papers that exclude each other, by the end of their titles. */
    private static final List<String> SORTS = List.of(
            "决定书", "告知书", "通知书", "申请书", "承诺书", "催告书", "确认书", "委托书", "建议书", "申辩书", "审批表", "笔录", "回证", "凭证", "清单", "说明",
            "证明", "函");

    private final DocumentForms forms;
    private final TitleWords titles;
    private final Headings headings;

    /** A recogniser of these kinds. */
    public KindRecogniser(DocumentForms forms) {
        this.forms = forms;
        this.titles = new TitleWords(forms);
        this.headings = new Headings(titles);
    }

    /** The kind of one paper. */
    public RecognisedKind recognise(NormalText text) {
        var titled = titled(text, Headings.lines(text, HEAD_LINES));
        if (titled.isPresent()) {
            return titled.get();
        }
        var bySigns = bySigns(text).filter(found -> isPossible(found, text));
        if (bySigns.isPresent()) {
            return bySigns.get();
        }
        return byFileName(text).orElseGet(() -> new RecognisedKind(DocumentKind.OTHER, true, genericTitle(text)));
    }

    /** An application does not become a decision by what it tells of: the title of no known kind still says what sort it is. */
    private boolean isPossible(RecognisedKind found, NormalText text) {
        var sort = genericTitle(text)
                .flatMap(heading -> SORTS.stream()
                        .filter(each ->
                                heading.words().replaceAll("（[^）]*）", "").endsWith(each))
                        .findFirst());
        var name = forms.form(found.kind()).map(DocumentForm::zh).orElse("").replaceAll("（[^）]*）", "");
        return sort.isEmpty() || name.endsWith(sort.get());
    }

    Headings headings() {
        return headings;
    }

    private Optional<RecognisedKind> titled(NormalText text, List<Headings.Line> lines) {
        for (var index = 0; index < lines.size(); index++) {
            var title = headings.at(lines, index).filter(found -> found.kind().isPresent());
            if (title.isPresent()) {
                return Optional.of(refined(text, title.get()));
            }
        }
        return IntStream.range(0, Math.min(lines.size(), HEAD_LINES / 2))
                .mapToObj(index -> headings.damagedAt(lines, index))
                .flatMap(Optional::stream)
                .findFirst()
                .map(title -> refined(text, title));
    }

    /** A kind that shares its title with others is told from them by its body. */
    private RecognisedKind refined(NormalText text, TitleLine title) {
        var kind = title.kind().orElse(DocumentKind.OTHER);
        var body = body(text);
        var refining = forms.all().stream()
                .filter(form -> form.recognition().refines().contains(kind.id()))
                .filter(form -> count(form.recognition().refiningSigns(), body) > 0)
                .findFirst()
                .map(DocumentForm::kind);
        return new RecognisedKind(refining.orElse(kind), title.isExact(), Optional.of(title(title)));
    }

    private Optional<RecognisedKind> bySigns(NormalText text) {
        var body = body(text);
        record Counted(DocumentForm form, int signs) {}
        var counted = forms.all().stream()
                .filter(form -> !form.recognition().signs().isEmpty())
                .map(form -> new Counted(form, count(form.recognition().signs(), body)))
                .filter(each -> each.signs() >= each.form().recognition().needs())
                .sorted(Comparator.comparingInt(Counted::signs)
                        .reversed()
                        .thenComparing(each -> each.form().kind().id()))
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var best = counted.getFirst();
        var isClear = best.signs() >= best.form().recognition().needs() + 1
                && (counted.size() == 1 || counted.get(1).signs() + 2 <= best.signs());
        return Optional.of(new RecognisedKind(best.form().kind(), isClear, genericTitle(text)));
    }

    private static int count(List<Wording> signs, String body) {
        return (int) signs.stream().filter(sign -> sign.isIn(body)).count();
    }

    private static String body(NormalText text) {
        return text.words(0, Math.min(text.length(), MAX_BODY));
    }

    /** The file's own name may say what an unreadable heading does not; that is never sure. */
    private Optional<RecognisedKind> byFileName(NormalText text) {
        var name = text.file().substring(text.file().lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
        var words = name.replaceAll("[\\s\\d._\\-—（）()、]+", "");
        return titles.match(words)
                .flatMap(TitleWords.Match::kind)
                .map(kind -> new RecognisedKind(kind, false, genericTitle(text)));
    }

    private Optional<Title> genericTitle(NormalText text) {
        var lines = Headings.lines(text, HEAD_LINES / 2);
        return IntStream.range(0, lines.size())
                .mapToObj(index -> headings.at(lines, index))
                .flatMap(Optional::stream)
                .findFirst()
                .map(KindRecogniser::title);
    }

    private static Title title(TitleLine line) {
        return new Title(line.from(), line.until(), line.prefix(), line.title());
    }

    /** The kind that a name of a document stands for, as in evidence lists and receipts; empty when it names none. */
    public Optional<DocumentKind> kindNamed(String name) {
        var words = name.replaceAll("[\\s《》“”\"]+", "").replaceAll("(?:复印件|原件|影印件|各?[一二两三四五六七八九十\\d]+[份张页套]).*$", "");
        return titles.match(words).flatMap(TitleWords.Match::kind);
    }
}
