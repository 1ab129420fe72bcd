package xiezhi.cli;

import picocli.CommandLine.Option;

/** The {@code --threads} option. */
final class Threads {
    @Option(names = "--threads", paramLabel = "数", description = "同时核查的案件数，缺省为处理器个数")
    int count = Runtime.getRuntime().availableProcessors();

    void refuseNone() throws UnusableCall {
        if (count < 1) {
            throw new UnusableCall("--threads 应为正整数，实为 " + count);
        }
    }
}
