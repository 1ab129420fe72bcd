package xiezhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xiezhi.sample.SampleRequest;
import xiezhi.sample.SampleRequest.Defects;
import xiezhi.sample.SampleWriter;

/** {@code sample}: invented case files with a list of what is planted in them. */
@Command(name = "sample", description = "生成虚构案卷和缺陷清单 truth.jsonl", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    @Option(names = "--cases", paramLabel = "数量", description = "案件数，缺省 10")
    int cases = 10;

    @Option(names = "--seed", paramLabel = "数", description = "种子，相同则结果相同，缺省 1")
    long seed = 1;

    @Option(names = "--defects", paramLabel = "none|all|编号,…", description = "植入的缺陷，缺省 all")
    String defects = "all";

    @Option(names = "--formats", paramLabel = "TXT,DOCX,…", split = ",", description = "文书格式，缺省 TXT")
    List<String> formats = List.of("TXT");

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
            new SampleWriter()
                    .write(
                            new SampleRequest(seed, cases, planted(), formats(), hasLedger, target),
                            done -> progress.at(done, cases));
        } catch (IllegalArgumentException problem) {
            throw new UnusableCall("不能生成：" + problem.getMessage());
        } catch (IOException problem) {
            throw new UnusableCall("不能写入 " + target + "：" + problem.getMessage());
        }
        CommandOutput.of(spec).println("已生成 " + cases + " 个案件，在 " + target);
        return ExitCode.DONE;
    }

    private Defects planted() {
        return switch (defects) {
            case "none" -> new Defects.None();
            case "all" -> new Defects.All();
            default -> new Defects.Only(new TreeSet<>(Set.copyOf(Arrays.asList(defects.split(",")))));
        };
    }

    private List<SampleRequest.Format> formats() throws UnusableCall {
        var chosen = new ArrayList<SampleRequest.Format>();
        for (var name : formats) {
            chosen.add(Arrays.stream(SampleRequest.Format.values())
                    .filter(format -> format.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new UnusableCall(
                            "没有这种格式：" + name + "；可用 " + Arrays.toString(SampleRequest.Format.values()))));
        }
        return chosen;
    }
}
