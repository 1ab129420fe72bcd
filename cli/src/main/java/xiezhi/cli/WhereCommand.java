package xiezhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;

/** {@code where}: the files in which a term of the field lives, the most telling first. */
@Command(name = "where", description = "查一个术语、规则、期限、条款在哪个文件", mixinStandardHelpOptions = true)
final class WhereCommand implements Callable<Integer> {
    /** Lines shown; the rest is only counted. */
    private static final int SHOWN = 40;

    @Parameters(arity = "1", paramLabel = "词语", description = "中文术语、英文标识或者条款，例如 听证、prior-notice、第六十四条")
    String word = "";

    @Mixin
    LawFolder law = new LawFolder();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        if (word.isBlank()) {
            throw new UnusableCall("请给出要查的词语，例如 ./xiezhi where 听证");
        }
        var found = find(law.files(), word.strip());
        if (found.isEmpty()) {
            throw new UnusableCall("没有找到“" + word + "”；换一个更短的词语，或者查看 law/glossary.yaml");
        }
        var out = CommandOutput.of(spec);
        found.stream().limit(SHOWN).forEach(out::println);
        if (found.size() > SHOWN) {
            out.println("…… 另有 " + (found.size() - SHOWN) + " 处");
        }
        return ExitCode.DONE;
    }

    /** Lines {@code path:line  text}: names first, then mentions, then source files named after the term. */
    static List<String> find(LawFiles files, String word) {
        var names = new LinkedHashSet<String>();
        var mentions = new ArrayList<String>();
        for (var file : files.all("")) {
            scan(file, word, names, mentions);
        }
        sources(word).forEach(names::add);
        names.addAll(mentions);
        return List.copyOf(names);
    }

    private static void scan(LawFile file, String word, Set<String> names, List<String> mentions) {
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

    private static Stream<String> sources(String word) {
        var home =
                Optional.ofNullable(System.getProperty(LawFiles.HOME_PROPERTY)).filter(path -> !path.isBlank());
        if (home.isEmpty() || !word.matches("[A-Za-z][A-Za-z-]+")) {
            return Stream.empty();
        }
        var root = Path.of(home.get());
        var name = word.replace("-", "").toLowerCase(Locale.ROOT);
        try (var walk = Files.walk(root)) {
            return walk
                    .filter(path -> path.toString().endsWith(".java")
                            && !path.toString().contains("/target/"))
                    .filter(path -> path.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .contains(name))
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
