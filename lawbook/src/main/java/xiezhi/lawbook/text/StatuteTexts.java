package xiezhi.lawbook.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.statute.StatuteBook;

/** The official texts at hand, by statute and version. Immutable; often empty. */
public final class StatuteTexts {
    private final Map<StatuteId, Map<LocalDate, StatuteText>> texts = new TreeMap<>();

    public StatuteTexts(List<StatuteText> texts) {
        texts.forEach(text -> this.texts
                .computeIfAbsent(text.statute(), id -> new TreeMap<>())
                .put(text.adopted(), text));
    }

    /** No texts. */
    public static StatuteTexts none() {
        return new StatuteTexts(List.of());
    }

    /** All texts, by statute and day of adoption. */
    public List<StatuteText> all() {
        return texts.values().stream().flatMap(each -> each.values().stream()).toList();
    }

    public Optional<StatuteText> text(StatuteId statute, LocalDate adopted) {
        return Optional.ofNullable(texts.getOrDefault(statute, Map.of()).get(adopted));
    }

    /** The words of the cited place, an item with the words that lead to it, in the version in force on {@code day}, when that text is at hand. */
    public Optional<String> quote(StatuteBook book, Citation citation, LocalDate day) {
        return book.on(citation.statute(), day)
                .flatMap(version -> text(citation.statute(), version.adopted()))
                .flatMap(text -> text.article(citation.article(), citation.suffix()))
                .flatMap(article -> article.quote(citation.paragraph(), citation.item()));
    }
}
