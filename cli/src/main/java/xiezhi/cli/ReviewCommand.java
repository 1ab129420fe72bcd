package xiezhi.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.core.rule.Severity;
import xiezhi.reading.review.CaseReviewer;

/** {@code review}: checks case files and prints what is wrong, most serious first. */
@Command(name = "review", description = "核查案卷：文件夹、压缩包、单份文书、台账", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "路径", description = "案卷文件夹、压缩包、文书或者台账")
    List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "text|html|json", description = "输出格式，缺省 text")
    String format = "text";

    @Mixin
    ReportTarget target = new ReportTarget();

    @Option(names = "--fail-on", paramLabel = "fatal|major|minor", description = "有这一级及以上的问题时退出码为 1")
    @Nullable
    String failOn;

    @Option(names = "--all", description = "同时列出无法判断的事项")
    boolean showsUndecided;

    @Mixin
    Threads threads = new Threads();

    @Mixin
    LawFolder law = new LawFolder();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        var lightest = lightest();
        refuseWrongCall();
        var reviewer = CaseReviewer.of(StatuteTextFolder.quoting(law.book(), CommandOutput.errors(spec)));
        try (var cases = CaseInputs.of(paths);
                var file = target.open(CommandOutput.of(spec));
                var interruption = new Interruption()) {
            var report = report(file.writer());
            var tally = run(cases, reviewer, report, interruption);
            return lightest != null && tally.hasFailureFrom(lightest) ? ExitCode.FINDINGS : exit(tally);
        } catch (IOException problem) {
            throw new UnusableCall("压缩包未能正常关闭：" + problem.getMessage());
        }
    }

    private static int exit(Tally tally) {
        return tally.hasRead() ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    private Tally run(CaseInputs cases, CaseReviewer reviewer, Report report, Interruption interruption) {
        var tally = new Tally();
        var done = new AtomicInteger();
        var progress = new Progress(CommandOutput.errors(spec), Clock.systemUTC(), isTerminal(), "正在核查");
        report.begin();
        OrderedWork.run(
                cases.iterator(),
                reviewer::review,
                reviewed -> {
                    reviewed.forEach(tally::add);
                    reviewed.forEach(report::add);
                    progress.at(done.incrementAndGet(), cases.count());
                },
                threads.count,
                interruption::isAsked);
        progress.end();
        report.end(tally, interruption.isAsked() ? "被中断，已核查 " + done.get() + "/" + cases.count() : "");
        return tally;
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private Report report(PrintWriter writer) {
        return switch (format) {
            case "json" -> new JsonReport(writer);
            case "html" -> new HtmlReport(writer);
            default -> new TextReport(writer, showsUndecided);
        };
    }

    private void refuseWrongCall() throws UnusableCall {
        if (!List.of("text", "html", "json").contains(format)) {
            throw new UnusableCall("--format 应为 text、html 或 json，实为 " + format);
        }
        threads.refuseNone();
    }

    private @Nullable Severity lightest() throws UnusableCall {
        if (failOn == null) {
            return null;
        }
        for (var severity : Severity.values()) {
            if (severity.id().equals(failOn)) {
                return severity;
            }
        }
        throw new UnusableCall("--fail-on 应为 fatal、major 或 minor，实为 " + failOn);
    }
}
