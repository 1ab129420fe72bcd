package xiezhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import xiezhi.sample.SampleWriter;
import xiezhi.sample.truth.CaseComparison;
import xiezhi.sample.truth.Truth;

/** {@code measure}: reviews generated cases and says how many planted defects were found and how many findings are wrong. */
@Command(name = "measure", description = "核查生成的案卷，统计查全率和查准率", mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {
    /** Missed defects, and extra findings, that are listed when no number is given. */
    static final String LISTED = "100";

    @Parameters(arity = "0..1", paramLabel = "目录", description = "已生成的案卷（含 truth.jsonl）；不写时临时生成，用后删除")
    @Nullable
    Path folder;

    @Option(names = "--cases", paramLabel = "数量", description = "生成的案件数，缺省 1000")
    int cases = 1000;

    @Mixin
    SampleWish wish = new SampleWish();

    @Option(names = "--format", paramLabel = "text|json", description = "输出格式，缺省 text")
    String format = "text";

    @Option(
            names = "--list",
            arity = "0..1",
            fallbackValue = LISTED,
            paramLabel = "数量",
            description = "列出漏查的缺陷和多报的问题，各至多这么多条，缺省 " + LISTED)
    int listed;

    @Mixin
    ReportTarget target = new ReportTarget();

    @Mixin
    Threads threads = new Threads();

    @Mixin
    LawFolder law = new LawFolder();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        boolean isJson = OutputFormat.isJson(format);
        threads.refuseNone();
        if (listed < 0) {
            throw new UnusableCall("--list 不应为负数，实为 " + listed);
        }
        var reviewer = CaseReviewer.of(law.book());
        try (var file = target.open(CommandOutput.of(spec))) {
            var report = folder == null ? measuredOfGenerated(reviewer) : measured(folder, reviewer);
            file.writer().print(isJson ? report.json() + "\n" : report.text());
        }
        return ExitCode.DONE;
    }

    private MeasureReport measuredOfGenerated(CaseReviewer reviewer) throws UnusableCall {
        var made = generated();
        try {
            return measured(made, reviewer);
        } finally {
            delete(made);
        }
    }

    private Path generated() throws UnusableCall {
        try {
            var target = Files.createTempDirectory("xiezhi-measure-");
            var progress = progress("正在生成");
            new SampleWriter().write(wish.request(cases, false, target), done -> progress.at(done, cases));
            progress.end();
            return target;
        } catch (IllegalArgumentException problem) {
            throw new UnusableCall("不能生成：" + problem.getMessage());
        } catch (IOException problem) {
            throw new UnusableCall("不能写入临时目录：" + problem.getMessage());
        }
    }

    private MeasureReport measured(Path made, CaseReviewer reviewer) throws UnusableCall {
        var report = new MeasureReport(listed);
        long startedMillis = Clock.systemUTC().millis();
        try (var inputs = CaseInputs.of(List.of(made.resolve("cases")));
                var interruption = new Interruption()) {
            var truth = Truth.in(made);
            var progress = progress("正在核查");
            int done = OrderedWork.run(
                    inputs.iterator(),
                    reviewer::review,
                    reviewed -> {
                        reviewed.forEach(one -> report.add(compared(one, truth)));
                        progress.at(report.cases(), inputs.count());
                    },
                    threads.count,
                    interruption::isAsked);
            progress.end();
            tellSpeed(done, Clock.systemUTC().millis() - startedMillis);
        } catch (IOException problem) {
            throw new UnusableCall("不能读取 " + made + "：需要 cases/ 和 " + Truth.FILE + "（" + problem.getMessage() + "）");
        }
        return report;
    }

    private static CaseComparison compared(ReviewedCase reviewed, Truth truth) {
        return CaseComparison.of(reviewed.name(), truth.of(reviewed.name()), reviewed.findings());
    }

    /** The speed goes to the error stream: the report itself is the same on every machine. */
    private void tellSpeed(int done, long millis) {
        CommandOutput.errors(spec)
                .println(String.format(
                        Locale.ROOT,
                        "核查 %d 个案件，用时 %.1f 秒，每秒 %.1f 个",
                        done,
                        millis / 1e3,
                        done * 1e3 / Math.max(1, millis)));
    }

    private Progress progress(String what) {
        return new Progress(CommandOutput.errors(spec), Clock.systemUTC(), false, what);
    }

    private static void delete(Path folder) throws UnusableCall {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException problem) {
            throw new UnusableCall("不能删除临时目录 " + folder + "：" + problem.getMessage());
        }
    }
}
