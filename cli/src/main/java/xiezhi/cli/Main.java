package xiezhi.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of {@code ./xiezhi}: reads the verb and runs its class. */
@Command(
        name = "xiezhi",
        description = "獬豸：生态环境行政执法案卷核查",
        subcommands = {
            ReviewCommand.class,
            ReadCommand.class,
            DueCommand.class,
            LawCommand.class,
            WhereCommand.class,
            ComposeCommand.class,
            SampleCommand.class,
            MeasureCommand.class,
            VerifyCommand.class,
            Hj212Command.class,
            MonitorCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "xiezhi 0.1.0")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(run(System.out, System.err, args));
    }

    /** Runs one command line; both streams are written as UTF-8 whatever the platform's default is. */
    public static int run(OutputStream out, OutputStream err, String... args) {
        var commandLine = new CommandLine(new Main());
        commandLine.setOut(new PlainOutput(out));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setParameterExceptionHandler((problem, ignored) -> {
            problem.getCommandLine().getErr().println("xiezhi: " + WrongCall.line(problem));
            return ExitCode.UNUSABLE;
        });
        commandLine.setExecutionExceptionHandler((problem, command, ignored) -> {
            if (problem instanceof UnusableCall) {
                command.getErr().println("xiezhi: " + problem.getMessage());
            } else {
                command.getErr().println("xiezhi: 程序错误，请连同下面的内容报告：" + problem);
                problem.printStackTrace(command.getErr());
            }
            return ExitCode.UNUSABLE;
        });
        return commandLine.execute(args);
    }
}
