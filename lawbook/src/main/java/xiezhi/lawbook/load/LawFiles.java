package xiezhi.lawbook.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All files of the law folder, read once, in the order of their paths. */
public final class LawFiles {
    /** System property naming the project folder whose {@code law/} is read instead of the packed one. */
    public static final String HOME_PROPERTY = "xiezhi.home";

    /** More files than this are refused. */
    public static final int MAX_FILES = 20_000;

    private static final List<String> ENDINGS = List.of(".yaml", ".tsv", ".md");

    private final NavigableMap<String, String> texts;

    private LawFiles(NavigableMap<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The law folder this program runs with: {@code ${xiezhi.home}/law} when that property is set and the folder
     * exists, else the one packed on the class path.
     */
    public static LawFiles find() {
        var home = System.getProperty(HOME_PROPERTY, "");
        if (!home.isBlank() && Files.isDirectory(Path.of(home, "law"))) {
            return of(Path.of(home, "law"));
        }
        return packed();
    }

    /** The law folder on the class path. */
    public static LawFiles packed() {
        var readme = LawFiles.class.getResource("/law/README.md");
        if (readme == null) {
            throw new IllegalStateException(
                    "expected law/README.md on the class path, found none; add xiezhi-law or set -D" + HOME_PROPERTY
                            + "=<project folder>");
        }
        try {
            var uri = readme.toURI();
            if ("file".equals(uri.getScheme())) {
                return of(Path.of(uri).resolveSibling(""));
            }
            var jar = uri.getRawSchemeSpecificPart();
            // By its path, so that it is nobody else's: a jar opened by its URI is opened once for the whole program.
            try (var system = FileSystems.newFileSystem(Path.of(URI.create(jar.substring(0, jar.indexOf('!')))))) {
                return of(system.getPath("/law"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("expected a URI, found " + readme, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The law folder at {@code folder}, which stands for {@code law/} whatever its own name is. */
    public static LawFiles of(Path folder) {
        var texts = new TreeMap<String, String>();
        try (var walk = Files.walk(folder)) {
            for (var path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (name.startsWith("target/") || ENDINGS.stream().noneMatch(name::endsWith)) {
                    continue;
                }
                if (texts.size() == MAX_FILES) {
                    throw new IllegalStateException(
                            "expected at most " + MAX_FILES + " law files, found more in " + folder);
                }
                texts.put("law/" + name, Files.readString(path, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LawFiles(texts);
    }

    /** Files given directly, path to text; for tests and previews. */
    public static LawFiles of(Map<String, String> texts) {
        return new LawFiles(new TreeMap<>(texts));
    }

    /** These files with one replaced or added. */
    public LawFiles with(LawFile file) {
        var changed = new TreeMap<>(texts);
        changed.put(file.path(), file.text());
        return new LawFiles(changed);
    }

    /** The file at {@code path}, for example {@code law/glossary.yaml}. */
    public Optional<LawFile> file(String path) {
        return Optional.ofNullable(texts.get(path)).map(text -> new LawFile(path, text));
    }

    /**
     * The YAML files below {@code folder}, in order, without {@code *.examples.yaml}.
     *
     * @param folder for example {@code rules}
     */
    public List<LawFile> under(String folder) {
        return all(folder).stream()
                .filter(file -> file.path().endsWith(".yaml") && !file.path().endsWith(".examples.yaml"))
                .toList();
    }

    /** The examples file beside {@code file}, if it is there. */
    public Optional<LawFile> examplesOf(LawFile file) {
        return file(file.path().replaceFirst("\\.yaml$", ".examples.yaml"));
    }

    /** Every file below {@code folder}, in order; {@code ""} for the whole law folder. */
    public List<LawFile> all(String folder) {
        var start = folder.isEmpty() ? "law/" : "law/" + folder + "/";
        return texts.tailMap(start, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(start))
                .map(entry -> new LawFile(entry.getKey(), entry.getValue()))
                .toList();
    }
}
