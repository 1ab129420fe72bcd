package xiezhi.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes; the streams {@link Main} was given. */
final class CommandOutput {
    private CommandOutput() {}

    static PrintWriter of(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "expected a parsed command")
                .commandLine()
                .getOut();
    }

    static PrintWriter errors(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "expected a parsed command")
                .commandLine()
                .getErr();
    }
}
