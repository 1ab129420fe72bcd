package xiezhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.core.report.ReviewedCase;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.wire.NamedFact;
import xiezhi.wire.NamedFacts;
import xiezhi.wire.ReviewJson;

/** {@code read}: what was read from documents, with the words it was read from. */
@Command(name = "read", description = "列出读到的文书和要素及其位置", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "路径", description = "文书、案卷文件夹、压缩包或者台账")
    List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "输出格式，缺省 text")
    String format = "text";

    @Mixin
    LawFolder law = new LawFolder();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        boolean isJson = OutputFormat.isJson(format);
        var out = CommandOutput.of(spec);
        var reviewer = CaseReviewer.of(law.book());
        var tally = new Tally();
        try (var cases = CaseInputs.of(paths)) {
            for (var input : cases) {
                for (var read : reviewer.readOnly(input)) {
                    tally.add(read);
                    print(out, read, isJson);
                }
            }
        } catch (IOException problem) {
            throw new UnusableCall("压缩包未能正常关闭：" + problem.getMessage());
        }
        return tally.hasRead() ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    private static void print(PrintWriter out, ReviewedCase read, boolean isJson) {
        if (isJson) {
            out.print(ReviewJson.read(read) + "\n");
            out.flush();
            return;
        }
        out.println("■ " + read.name());
        read.unreadable().forEach(file -> out.println("  ! " + file.message()));
        for (var document : read.documents()) {
            var head = document.head();
            out.println("  " + head.file().known().orElse("") + "  "
                    + head.kind().known().orElse("other") + "  "
                    + head.title().known().orElse("") + "  "
                    + head.number().known().orElse("") + "  "
                    + head.madeOn().known().map(Object::toString).orElse(""));
        }
        NamedFacts.of(read.file()).forEach(fact -> out.println("    " + line(fact)));
    }

    private static String line(NamedFact fact) {
        return "%-28s %s%s%s"
                .formatted(
                        fact.id(),
                        fact.value(),
                        fact.sure() ? "" : "（存疑）",
                        fact.place()
                                .map(place -> "  ◂ " + TextReport.place(place))
                                .orElse(""));
    }
}
