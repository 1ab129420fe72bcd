package xiezhi.reading.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.document.DocumentKind;
import xiezhi.core.fact.Place;
import xiezhi.lawbook.document.TextPairs;
import xiezhi.lawbook.document.Wording;
import xiezhi.reading.field.MarkedText.Mark;
import xiezhi.reading.kind.RecognisedKind;
import xiezhi.reading.text.NormalText;
import xiezhi.reading.value.Found;
import xiezhi.reading.value.LabelSet;
import xiezhi.reading.value.Labelled;

/** One paper while its fields are read: its text, the values marked in it, its labels and its kind. */
public final class DocumentText {
    private static final int MAX_HITS = 200;
    private static final int SHORTEST_SENTENCE = 30;
    private static final Pattern PARTY_LINE =
            Pattern.compile("^(?:当事人|被处罚|被检查|单位|名称|姓名|法定|法人|统一|地址|住|经营|身份|社会|负责人|违法|行政相对人)");
    private static final Pattern HEADING = Pattern.compile("^[一二三]、");

    private final NormalText text;
    private final RecognisedKind kind;
    private final String plain;
    private final String own;
    private final MarkedText marked;
    private final TextPairs plainPairs;
    private final TextPairs markedPairs;
    private final Map<String, List<Labelled>> labels = new LinkedHashMap<>();
    private final Function<String, Optional<DocumentKind>> kindNamed;
    private final int headUntil;
    private final List<Found<String>> lines;

    /**
     * A paper to read.
     *
     * @param text its text
     * @param kind what it was recognised as
     * @param labelSet labels of its form
     * @param isServed it is addressed to the party: only its head names the party
     * @param kindNamed the kind a document's name stands for
     */
    public DocumentText(
            NormalText text,
            RecognisedKind kind,
            LabelSet labelSet,
            boolean isServed,
            Function<String, Optional<DocumentKind>> kindNamed) {
        this.text = text;
        this.kind = kind;
        this.plain = text.toString().replace(NormalText.CELL_BREAK, '\n');
        this.own = QuotedWords.blanked(plain);
        this.marked = MarkedText.of(text);
        this.plainPairs = TextPairs.of(plain);
        this.markedPairs = TextPairs.of(marked.words());
        this.kindNamed = kindNamed;
        this.headUntil = isServed ? bodyFrom(text, kind) : text.length();
        this.lines = List.copyOf(lines(0, text.length()));
        for (var labelled : labelSet.all(text, 0, text.length())) {
            labels.computeIfAbsent(labelled.id(), id -> new ArrayList<>()).add(labelled);
        }
    }

    /** The normal text. */
    public NormalText text() {
        return text;
    }

    /** What it was recognised as. */
    public RecognisedKind kind() {
        return kind;
    }

    /** The normal text with line feeds between the lines of a cell. */
    String plain() {
        return plain;
    }

    /** As {@link #plain()}, with the quotations of statutes blanked out. */
    String own() {
        return own;
    }

    MarkedText marked() {
        return marked;
    }

    Optional<DocumentKind> kindNamed(String name) {
        return kindNamed.apply(name);
    }

    /** Where the body starts: the first heading or the first full sentence below the data of the party. */
    private static int bodyFrom(NormalText text, RecognisedKind kind) {
        var at = kind.title().map(title -> title.until() + 1).orElse(0);
        while (at < text.length()) {
            var until = text.lineUntil(at);
            var line = text.words(at, until).strip();
            var isSentence = line.length() >= SHORTEST_SENTENCE
                    && line.indexOf('。') >= 0
                    && !PARTY_LINE.matcher(line).find();
            if (isSentence || HEADING.matcher(line).find()) {
                return at;
            }
            at = until + 1;
        }
        return text.length();
    }

    /** Where the head that names the party ends. */
    int headUntil() {
        return headUntil;
    }

    /** The filled fields under any of these labels in the head, best label first. */
    List<Labelled> filledInHead(List<String> wordings) {
        return filled(wordings).stream()
                .filter(labelled -> labelled.labelFrom() < headUntil)
                .toList();
    }

    /** The filled fields under any of these labels, best label first. */
    List<Labelled> filled(List<String> wordings) {
        return wordings.stream()
                .flatMap(wording -> labels.getOrDefault(wording, List.of()).stream())
                .filter(labelled -> !labelled.isBlank())
                .toList();
    }

    /** All fields under any of these labels, filled or blank, in text order. */
    List<Labelled> labelled(List<String> wordings) {
        return wordings.stream()
                .flatMap(wording -> labels.getOrDefault(wording, List.of()).stream())
                .sorted(Comparator.comparingInt(Labelled::labelFrom))
                .toList();
    }

    /** All labels of the paper in text order. */
    List<Labelled> allLabelled() {
        return labels.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Labelled::labelFrom))
                .toList();
    }

    /** A match of a wording, in terms of the normal text. */
    record Hit(int from, int until, Optional<Found<String>> words, List<Mark> marks) {}

    /** Where a wording stands first. */
    public Optional<Place> firstPlace(Wording wording) {
        return hits(wording).stream().findFirst().map(hit -> text().place(hit.from(), hit.until()));
    }

    /** All matches of a wording, in text order. */
    List<Hit> hits(Wording wording) {
        var words = wording.hasPlaceholders() ? marked.words() : plain;
        if (!wording.required().mayOccur(words, wording.hasPlaceholders() ? markedPairs : plainPairs)) {
            return List.of();
        }
        var at = wording.firstPlace(words);
        if (at >= words.length()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        var matcher = wording.matcher(words);
        while (hits.size() < MAX_HITS && wording.find(matcher, words, at)) {
            hits.add(wording.hasPlaceholders() ? markedHit(matcher) : plainHit(matcher));
            at = Math.max(matcher.end(), matcher.start() + 1);
        }
        return hits;
    }

    private Hit plainHit(Matcher matcher) {
        Optional<Found<String>> words = matcher.groupCount() >= 1 && matcher.group(1) != null
                ? Optional.of(new Found<>(matcher.group(1).strip(), true, matcher.start(1), matcher.end(1)))
                : Optional.empty();
        return new Hit(matcher.start(), matcher.end(), words, List.of());
    }

    private Hit markedHit(Matcher matcher) {
        List<Mark> marks = new ArrayList<>();
        var hasGroup = matcher.groupCount() >= 1 && matcher.group(1) != null;
        var from = hasGroup ? matcher.start(1) : matcher.start();
        var until = hasGroup ? matcher.end(1) : matcher.end();
        for (var at = from; at < until; at++) {
            marked.mark(at).ifPresent(marks::add);
        }
        Optional<Found<String>> words = Optional.empty();
        if (hasGroup) {
            var start = marked.origin(from);
            var end = marked.origin(until);
            words = Optional.of(new Found<>(text.words(start, end).strip(), true, start, end));
        }
        return new Hit(marked.origin(matcher.start()), marked.origin(matcher.end()), words, marks);
    }

    /** One of the wordings occurs. */
    public boolean says(List<Wording> wordings) {
        return wordings.stream()
                .anyMatch(wording -> wording.hasPlaceholders()
                        ? wording.isIn(marked.words(), markedPairs)
                        : wording.isIn(plain, plainPairs));
    }

    /** One of the wordings occurs in the sentence around {@code from..until}. */
    boolean saysInSentence(List<Wording> wordings, int from, int until) {
        if (wordings.isEmpty()) {
            return false;
        }
        var start = text.sentenceFrom(from);
        var end = Math.max(until, text.sentenceUntil(Math.max(from, until - 1)));
        return says(wordings, start, end);
    }

    /** One of the wordings occurs in {@code from..until} of the normal text. */
    boolean says(List<Wording> wordings, int from, int until) {
        return wordings.stream()
                .anyMatch(wording -> wording.hasPlaceholders()
                        ? occurs(wording, marked.words(), marked.index(from), marked.index(until))
                        : occurs(wording, plain, from, until));
    }

    private static boolean occurs(Wording wording, String words, int from, int until) {
        return wording.required().mayOccur(words, from, until)
                && wording.pattern()
                        .matcher(words)
                        .region(from, until)
                        .useTransparentBounds(true)
                        .find();
    }

    /** Lines of the normal text, without empty ones. */
    List<Found<String>> lines() {
        return lines;
    }

    /** Lines of the normal text from {@code from} on, without empty ones. */
    List<Found<String>> lines(int from, int until) {
        List<Found<String>> lines = new ArrayList<>();
        var at = from;
        while (at < until) {
            var end = Math.min(text.lineUntil(at), until);
            var words = text.words(at, end);
            if (!words.isBlank()) {
                lines.add(new Found<>(words, true, at, end));
            }
            at = end + 1;
        }
        return lines;
    }
}
