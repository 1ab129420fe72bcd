package xiezhi.lawbook.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.lawbook.statute.NameMatch;
import xiezhi.lawbook.statute.StatuteBook;

/**
 * Reads statute texts from a folder: one file a statute ({@code 行政处罚法(2021-01-22).md}), or one folder a statute with a
 * file for each of its books. The title in the file, or else its name, tells the statute; the day in the name, or else the
 * last day in the head of the text, or else the number of articles, tells the version.
 */
public final class StatuteImport {
    /** Larger files are no statutes. */
    public static final long MAX_BYTES = 20_000_000;

    private static final int MAX_DEPTH = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final StatuteBook book;
    private final List<TextReader> readers;
    private final List<StatuteText> texts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private StatuteImport(StatuteBook book, List<TextReader> readers) {
        this.book = book;
        this.readers = List.copyOf(readers);
    }

    /**
     * What was read.
     *
     * @param texts statutes read, in order of their names
     * @param notes files that were not read, and why, in Chinese
     */
    public record Result(List<StatuteText> texts, List<String> notes) {
        public Result {
            texts = List.copyOf(texts);
            notes = List.copyOf(notes);
        }
    }

    /** Reads every statute below {@code folder}, or the one file it is. */
    public static Result read(Path folder, StatuteBook book, List<TextReader> readers) {
        var reading = new StatuteImport(book, readers);
        reading.visit(folder, 0);
        reading.texts.sort(Comparator.comparing(StatuteText::statute).thenComparing(StatuteText::adopted));
        return new Result(reading.texts, reading.notes);
    }

    private void visit(Path path, int depth) {
        var name = path.getFileName() == null ? "" : path.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("~$")) {
            return;
        }
        if (Files.isRegularFile(path)) {
            readFile(path, name);
        } else if (depth > 0 && statute(StatuteHead.titleIn(name)).isPresent()) {
            readParts(path, name);
        } else if (depth < MAX_DEPTH) {
            children(path).forEach(child -> visit(child, depth + 1));
        }
    }

    private void readFile(Path file, String name) {
        text(file).ifPresent(text -> {
            var head = StatuteHead.of(name, List.of(text));
            var statute = head.titles().stream()
                    .flatMap(title -> statute(title).stream())
                    .findFirst();
            if (statute.isEmpty()) {
                notes.add(name + "：名录中没有这部法律法规");
            } else {
                add(statute.get(), head, name, List.of(text));
            }
        });
    }

    private void readParts(Path folder, String name) {
        List<String> parts = new ArrayList<>();
        children(folder).stream()
                .filter(Files::isRegularFile)
                .sorted(Comparator.comparingInt(StatuteImport::part).thenComparing(Path::toString))
                .forEach(part -> text(part).ifPresent(parts::add));
        statute(StatuteHead.titleIn(name)).ifPresent(statute -> add(statute, StatuteHead.of(name, parts), name, parts));
    }

    private void add(Statute statute, StatuteHead head, String name, List<String> parts) {
        var articles = ArticleParser.parse(parts);
        if (articles.isEmpty()) {
            notes.add(name + "：没有识别出条文");
            return;
        }
        var version = version(statute, head, articles.size());
        if (version.isEmpty()) {
            notes.add(name + "：名录中没有这个版本");
            return;
        }
        var text = new StatuteText(statute.id(), version.get().adopted(), name, articles);
        var twin = texts.stream()
                .filter(each ->
                        each.statute().equals(text.statute()) && each.adopted().equals(text.adopted()))
                .findFirst();
        if (twin.isEmpty()) {
            texts.add(text);
        } else if (!twin.get().articles().equals(articles)) {
            notes.add(name + "：与" + twin.get().source() + "是同一版本而文字不同，未登记");
        }
    }

    /** By the day in the name, else by the last day in the head; a text that names no day by the number of articles. */
    private static Optional<StatuteVersion> version(Statute statute, StatuteHead head, int articles) {
        for (var days : List.of(head.daysInName(), head.daysInText())) {
            var version = statute.versions().reversed().stream()
                    .filter(each -> days.contains(each.adopted()))
                    .findFirst();
            if (version.isPresent()) {
                return version;
            }
        }
        if (!head.daysInName().isEmpty() || !head.daysInText().isEmpty()) {
            return Optional.empty();
        }
        var counted = statute.versions().reversed().stream()
                .filter(version -> version.articles() == articles)
                .findFirst();
        return counted.isPresent() || statute.versions().size() > 1 ? counted : Optional.of(statute.newest());
    }

    private Optional<Statute> statute(String name) {
        return book.named(name) instanceof NameMatch.Known(var statute) ? Optional.of(statute) : Optional.empty();
    }

    private Optional<String> text(Path file) {
        var name = String.valueOf(file.getFileName());
        var reader = readers.stream().filter(each -> each.reads(name)).findFirst();
        if (reader.isEmpty()) {
            notes.add(name + "：不能读取这种文件");
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                notes.add(name + "：文件过大");
                return Optional.empty();
            }
            return Optional.of(reader.get().read(file));
        } catch (IOException e) {
            notes.add(name + "：" + e.getMessage());
            return Optional.empty();
        }
    }

    private static int part(Path path) {
        var matcher = NUMBER.matcher(String.valueOf(path.getFileName()));
        return matcher.find() && matcher.group().length() < 9 ? Integer.parseInt(matcher.group()) : Integer.MAX_VALUE;
    }

    private List<Path> children(Path folder) {
        try (var list = Files.list(folder)) {
            return list.sorted().toList();
        } catch (IOException e) {
            notes.add(folder.getFileName() + "：文件夹不能打开");
            return List.of();
        }
    }
}
