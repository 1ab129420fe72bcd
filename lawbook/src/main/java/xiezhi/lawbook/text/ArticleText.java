package xiezhi.lawbook.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The official text of one article.
 *
 * @param number article number
 * @param suffix number after 之, 0 when there is none
 * @param paragraphs its paragraphs 款
 */
public record ArticleText(int number, int suffix, List<ParagraphText> paragraphs) {

    /**
     * One paragraph with its items 项.
     *
     * @param text text before the items
     * @param items texts of the items, each with its number in brackets
     */
    public record ParagraphText(String text, List<String> items) {
        public ParagraphText {
            items = List.copyOf(items);
        }

        /** Text and items, one a line. */
        public String whole() {
            return Stream.concat(Stream.of(text), items.stream()).collect(Collectors.joining("\n"));
        }
    }

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** All paragraphs, one part a line. */
    public String whole() {
        return paragraphs.stream().map(ParagraphText::whole).collect(Collectors.joining("\n"));
    }

    /** The text at a paragraph and item; 0 for the whole; empty when there is no such place. */
    public Optional<String> at(int paragraph, int item) {
        if (paragraph > paragraphs.size()) {
            return Optional.empty();
        }
        if (paragraph == 0 && item == 0) {
            return Optional.of(whole());
        }
        var found = paragraph > 0
                ? paragraphs.get(paragraph - 1)
                : paragraphs.stream()
                        .filter(each -> !each.items().isEmpty())
                        .findFirst()
                        .orElse(paragraphs.getFirst());
        if (item == 0) {
            return Optional.of(found.whole());
        }
        return item <= found.items().size() ? Optional.of(found.items().get(item - 1)) : Optional.empty();
    }

    /** The text at a paragraph and item as {@link #at} gives it, an item behind the words that lead to it. */
    public Optional<String> quote(int paragraph, int item) {
        var place = at(paragraph, item);
        if (item == 0) {
            return place;
        }
        return place.map(words -> paragraphs.stream()
                        .filter(each -> each.items().contains(words))
                        .findFirst()
                        .map(ParagraphText::text)
                        .orElse("")
                + words);
    }

    /** SHA-256 of {@link #whole()} in UTF-8, hexadecimal. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(whole().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("expected SHA-256 in every JDK", e);
        }
    }
}
