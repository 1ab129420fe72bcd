package xiezhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The {@code -o} option: a file for the report instead of standard output. */
final class ReportTarget {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写入文件，写完才出现")
    @Nullable
    Path output;

    /** Opened before the work begins, so that a place nobody can write to is told at once. */
    ReportFile open(PrintWriter standard) throws UnusableCall {
        if (output == null) {
            return ReportFile.standard(standard);
        }
        try {
            return ReportFile.at(output);
        } catch (IOException problem) {
            throw new UnusableCall("不能写入 " + output + "：目录不存在或者没有权限");
        }
    }
}
