package xiezhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xiezhi.sample.SampleWriter;

/** {@code sample}: invented case files with a list of what is planted in them. */
@Command(name = "sample", description = "生成虚构案卷和缺陷清单 truth.jsonl", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    @Option(names = "--cases", paramLabel = "数量", description = "案件数，缺省 10")
    int cases = 10;

    @Mixin
    SampleWish wish = new SampleWish();

    @Option(names = "--ledger", description = "另写一份台账（一案一行）")
    boolean hasLedger;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "目录",
            description = "写入的目录")
    Path target = Path.of(".");

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        var progress = new Progress(CommandOutput.errors(spec), Clock.systemUTC(), false, "正在生成");
        try {
            new SampleWriter().write(wish.request(cases, hasLedger, target), done -> progress.at(done, cases));
        } catch (IllegalArgumentException problem) {
            throw new UnusableCall("不能生成：" + problem.getMessage());
        } catch (IOException problem) {
            throw new UnusableCall("不能写入 " + target + "：" + problem.getMessage());
        }
        CommandOutput.of(spec).println("已生成 " + cases + " 个案件，在 " + target);
        return ExitCode.DONE;
    }
}
