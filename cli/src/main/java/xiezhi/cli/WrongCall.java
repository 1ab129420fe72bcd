package xiezhi.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Chinese line what is wrong with a command line and where to read how it is written. */
final class WrongCall {
    private WrongCall() {}

    static String line(ParameterException problem) {
        var command = problem.getCommandLine();
        var usage = "；./" + command.getCommandSpec().qualifiedName(" ") + " --help 查看用法";
        return what(problem, command) + usage;
    }

    private static String what(ParameterException problem, CommandLine command) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return "没有这个命令、选项或者多余的参数：" + String.join(" ", unmatched.getUnmatched());
        } else if (problem instanceof MissingParameterException missing) {
            return "缺少 "
                    + missing.getMissing().stream()
                            .map(argument -> argument.isOption()
                                    ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                    : argument.paramLabel())
                            .collect(Collectors.joining("、"));
        } else if (!command.getSubcommands().isEmpty()) {
            return "请写明要做什么：" + String.join("、", command.getSubcommands().keySet());
        }
        var argument = problem.getArgSpec();
        var name = argument == null
                ? "参数"
                : argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
        return name + " 的值不对：" + problem.getValue();
    }
}
