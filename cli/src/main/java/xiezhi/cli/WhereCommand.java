package xiezhi.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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
        var home = Optional.ofNullable(System.getProperty(LawFiles.HOME_PROPERTY))
                .filter(path -> !path.isBlank())
                .map(Path::of);
        var found = new Whereabouts(law.files(), home).of(word.strip());
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
}
