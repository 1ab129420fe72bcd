package xiezhi.lawbook.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.text.ArticleText.ParagraphText;

/**
 * Keeps imported texts in a folder of the user. For each version two files: {@code <statute>/<adopted>.txt} with one part
 * a line (article, suffix, paragraph, item, text, separated by tabs) and {@code <adopted>.tsv} with the SHA-256 of every
 * article, so that a changed text is noticed.
 */
public final class StatuteStore {
    /** Environment variable naming the folder. */
    public static final String VARIABLE = "XIEZHI_STATUTES";

    /** What became of a text that was saved. */
    public enum Saved {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    private static final String LINE_BREAK = "\u2028";

    private final Path folder;

    public StatuteStore(Path folder) {
        this.folder = folder;
    }

    /** The folder named by {@link #VARIABLE}, else {@code ~/.xiezhi/statutes}. */
    public static StatuteStore ofUser() {
        var named = System.getenv(VARIABLE);
        return new StatuteStore(
                named == null || named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".xiezhi", "statutes")
                        : Path.of(named));
    }

    public Path folder() {
        return folder;
    }

    /**
     * Writes a text, replacing the one of the same version; a text that is there already stays untouched.
     *
     * @return what became of it
     * @throws IOException when the folder cannot be written
     */
    public Saved save(StatuteText text) throws IOException {
        var home = Files.createDirectories(folder.resolve(text.statute().value()));
        var lines = new StringBuilder("source\t").append(text.source()).append('\n');
        var hashes = new StringBuilder("article\tsuffix\tsha256\n");
        for (var article : text.articles()) {
            hashes.append(article.number())
                    .append('\t')
                    .append(article.suffix())
                    .append('\t');
            hashes.append(article.sha256()).append('\n');
            for (int i = 0; i < article.paragraphs().size(); i++) {
                var paragraph = article.paragraphs().get(i);
                append(lines, article, i + 1, 0, paragraph.text());
                for (int j = 0; j < paragraph.items().size(); j++) {
                    append(lines, article, i + 1, j + 1, paragraph.items().get(j));
                }
            }
        }
        var words = home.resolve(text.adopted() + ".txt");
        var isNew = !Files.exists(words);
        var hasNewWords = write(words, lines);
        var hasNewHashes = write(home.resolve(text.adopted() + ".tsv"), hashes);
        return isNew ? Saved.ADDED : hasNewWords || hasNewHashes ? Saved.CHANGED : Saved.UNCHANGED;
    }

    /** Writes a file whole or not at all, and only when it says something else; answers whether it did. */
    private static boolean write(Path file, StringBuilder content) throws IOException {
        var bytes = content.toString().getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static void append(StringBuilder lines, ArticleText article, int paragraph, int item, String text) {
        lines.append(article.number()).append('\t').append(article.suffix()).append('\t');
        lines.append(paragraph).append('\t').append(item).append('\t');
        lines.append(text.replace("\n", LINE_BREAK).replace('\t', ' ')).append('\n');
    }

    /**
     * All texts kept; none when the folder does not exist.
     *
     * @throws IOException when a file cannot be read, or its text no longer fits its hashes
     */
    public StatuteTexts load() throws IOException {
        List<StatuteText> texts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var walk = Files.walk(folder, 2)) {
                for (var file : walk.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    read(file).ifPresent(texts::add);
                }
            }
        }
        return new StatuteTexts(texts);
    }

    private static Optional<StatuteText> read(Path file) throws IOException {
        var statute = String.valueOf(file.toAbsolutePath()
                .normalize()
                .getName(file.toAbsolutePath().normalize().getNameCount() - 2));
        var day = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
        if (!StatuteId.isId(statute)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            var source = lines.getFirst().replaceFirst("^source\t", "");
            var text = new StatuteText(new StatuteId(statute), LocalDate.parse(day), source, articles(lines));
            check(file, text);
            return Optional.of(text);
        } catch (DateTimeParseException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("expected a stored statute text, found another form in " + file, e);
        }
    }

    private static List<ArticleText> articles(List<String> lines) {
        List<ArticleText> articles = new ArrayList<>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", 5);
            var number = Integer.parseInt(cells[0]);
            var suffix = Integer.parseInt(cells[1]);
            var isNew = articles.isEmpty()
                    || articles.getLast().number() != number
                    || articles.getLast().suffix() != suffix;
            var paragraphs = new ArrayList<ParagraphText>(
                    isNew ? List.of() : articles.removeLast().paragraphs());
            var words = cells[4].replace(LINE_BREAK, "\n");
            if (cells[3].equals("0")) {
                paragraphs.add(new ParagraphText(words, List.of()));
            } else {
                var last = paragraphs.removeLast();
                var items = new ArrayList<>(last.items());
                items.add(words);
                paragraphs.add(new ParagraphText(last.text(), items));
            }
            articles.add(new ArticleText(number, suffix, paragraphs));
        }
        return articles;
    }

    private static void check(Path file, StatuteText text) throws IOException {
        var hashes = Files.readAllLines(
                file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("\\.txt$", ".tsv")),
                StandardCharsets.UTF_8);
        var expected = hashes.subList(1, hashes.size());
        var found = text.articles().stream()
                .map(article -> article.number() + "\t" + article.suffix() + "\t" + article.sha256())
                .toList();
        if (!expected.equals(found)) {
            throw new IOException("expected the text its hashes stand for, found a changed one in " + file
                    + "; import the statute again");
        }
    }
}
