package xiezhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.ChainJson;
import xiezhi.wire.chain.ChainReport;
import xiezhi.wire.chain.DayRoot;
import xiezhi.wire.chain.ExportFile;

/** {@code verify}: whether exported dockets are as they were recorded; the first broken link is named. Needs no database. */
@Command(name = "verify", description = "核验导出的案卷记录：有没有被改动、删除、调换或者倒填", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "导出的案卷记录（jsonl）")
    List<Path> files = List.of();

    @Option(names = "--anchor", paramLabel = "文件", description = "在外部留存的日根，可以多次写")
    List<Path> anchors = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "输出格式，缺省 text")
    String format = "text";

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        boolean isJson = OutputFormat.isJson(format);
        List<DayRoot> roots = new ArrayList<>();
        for (Path anchor : anchors) {
            roots.add(root(anchor));
        }
        PrintWriter out = CommandOutput.of(spec);
        int exit = ExitCode.DONE;
        for (Path file : files) {
            ChainReport report = check(file, roots);
            if (isJson) {
                out.print(ChainJson.write(file.toString(), report) + "\n");
                out.flush();
            } else {
                print(out, file, report);
            }
            exit = report.isIntact() ? exit : ExitCode.FINDINGS;
        }
        return exit;
    }

    private static void print(PrintWriter out, Path file, ChainReport report) {
        var broken = report.broken();
        if (broken.isPresent()) {
            out.println("✗ " + file + "：" + broken.get().kind().chinese() + "。"
                    + broken.get().message());
            return;
        }
        out.println("✓ " + file + "：" + report.dockets() + " 个案卷、" + report.entries() + " 行记录，环环相扣");
        out.println(report.rootedUntil().map(day -> "  日根核对到 " + day).orElse("  没有日根：末尾若有删除，仅凭这个文件看不出"));
    }

    private static ChainReport check(Path file, List<DayRoot> roots) throws UnusableCall {
        requireFile(file);
        try (InputStream stream = Files.newInputStream(file)) {
            return ExportFile.check(stream, roots);
        } catch (WireError problem) {
            throw new UnusableCall(file + " 不是导出的案卷记录：" + problem.getMessage());
        } catch (IOException problem) {
            throw new UnusableCall("不能读取 " + file + "：" + problem.getMessage());
        }
    }

    private static DayRoot root(Path file) throws UnusableCall {
        requireFile(file);
        try {
            return DayRoot.readAnchor(Files.readString(file));
        } catch (WireError problem) {
            throw new UnusableCall(file + " 不是留存的日根：" + problem.getMessage());
        } catch (IOException problem) {
            throw new UnusableCall("不能读取 " + file + "：" + problem.getMessage());
        }
    }

    private static void requireFile(Path file) throws UnusableCall {
        if (!Files.isRegularFile(file)) {
            throw new UnusableCall("没有这个文件：" + file);
        }
    }
}
