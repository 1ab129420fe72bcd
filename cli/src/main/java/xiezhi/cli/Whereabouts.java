package xiezhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.event.EventType;
import xiezhi.core.statute.Citation;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.glossary.Term;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;

/** The files in which a word of the field lives. */
public final class Whereabouts {
    private static final String GLOSSARY = "law/glossary.yaml";
    private static final String EVENTS = "core/src/main/java/xiezhi/core/event/";

    private final LawFiles files;
    private final Optional<Path> home;
    private final StatuteBook statutes;
    private final Glossary glossary;

    /**
     * Looks in {@code files} and, for English words, in the sources below {@code home}.
     *
     * @param home project folder; empty when only the packed law is there
     */
    public Whereabouts(LawFiles files, Optional<Path> home) {
        this.files = files;
        this.home = home;
        this.statutes = StatuteBook.load(files, new LawErrors());
        this.glossary = Glossary.load(files, statutes, new LawErrors());
    }

    /** Lines {@code path:line  text}: the article or term itself, then names, then source files, then mentions. */
    public List<String> of(String word) {
        var article = ArticleWord.of(word);
        if (article.isPresent()) {
            return article.get().in(files, statutes);
        }
        var found = new ArrayList<String>();
        terms(word).forEach(term -> found.addAll(of(term)));
        var mentions = new ArrayList<String>();
        files.all("").forEach(file -> scan(file, word, found, mentions));
        found.addAll(sources(word));
        found.addAll(mentions);
        Map<String, String> byPlace = new LinkedHashMap<>();
        found.forEach(line -> byPlace.putIfAbsent(line.split("  ", 2)[0], line));
        return List.copyOf(byPlace.values());
    }

    /** Terms called exactly so, in any of their three names. */
    private List<Term> terms(String word) {
        return glossary.terms().stream()
                .filter(term -> term.zh().equals(word)
                        || term.id().equals(word)
                        || term.en().equalsIgnoreCase(word))
                .toList();
    }

    /** Where a term stands: its entry, the paper or event of that name, the article it comes from. */
    public List<String> of(Term term) {
        var found = new ArrayList<String>();
        found.add(entry(term));
        files.file("law/documents/" + term.id() + ".yaml").ifPresent(file -> found.add(file.path() + "  文书种类"));
        EventType.of(term.id())
                .map(type -> EVENTS + type.type().getSimpleName() + ".java")
                .filter(this::isThere)
                .ifPresent(path -> found.add(path + "  事件"));
        Citation.parse(term.source()).stream()
                .flatMap(source -> ArticleWord.entries(statutes, source.wholeArticle()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private String entry(Term term) {
        var lines = files.file(GLOSSARY).orElseThrow().text().lines().toList();
        int at = 0;
        while (at < lines.size() && !isEntry(lines, at, term)) {
            at++;
        }
        return GLOSSARY + ":" + (at + 1) + "  " + term.zh() + " " + term.id()
                + (term.meaning().isEmpty() ? "" : "：" + term.meaning());
    }

    /** The line of the id whose Chinese, on the same line or the next, is the term's. */
    private static boolean isEntry(List<String> lines, int at, Term term) {
        return lines.get(at).matches(".*\\bid: " + term.id() + "(,.*)?")
                && String.join(" ", lines.subList(at, Math.min(at + 2, lines.size())))
                        .contains("zh: " + term.zh());
    }

    private boolean isThere(String path) {
        return home.filter(root -> Files.exists(root.resolve(path))).isPresent();
    }

    private static void scan(LawFile file, String word, List<String> names, List<String> mentions) {
        if (file.path().endsWith(".examples.yaml")) {
            return;
        }
        boolean isNamed = file.path().contains(word);
        var lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.contains(word)) {
                continue;
            }
            var shown = file.path() + ":" + (i + 1) + "  " + line;
            if (line.startsWith("zh:")
                    || line.startsWith("id:")
                    || line.startsWith("- id:")
                    || line.contains(" zh: ")) {
                names.add(shown);
                isNamed = false;
            } else {
                mentions.add(shown);
            }
        }
        if (isNamed) {
            names.add(file.path());
        }
    }

    private List<String> sources(String word) {
        if (home.isEmpty() || !word.matches("[A-Za-z][A-Za-z-]+")) {
            return List.of();
        }
        var root = home.get();
        var name = word.replace("-", "").toLowerCase(Locale.ROOT);
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(".java")
                            && !path.toString().contains("/target/")
                            && !path.toString().contains("/node_modules/"))
                    .filter(path -> path.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .contains(name))
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
