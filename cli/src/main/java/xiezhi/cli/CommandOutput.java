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

    /** The same for bytes. */
    static PlainOutput bytes(@Nullable CommandSpec spec) {
        PrintWriter out = of(spec);
        return out instanceof PlainOutput plain ? plain : fail();
    }

    private static PlainOutput fail() {
        throw new IllegalStateException("expected the output Main has set");
    }

    static PrintWriter errors(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "expected a parsed command")
                .commandLine()
                .getErr();
    }
}
