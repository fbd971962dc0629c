package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says to a person what went wrong; never a stack trace. */
final class Complaints {
    private Complaints() {}

    static int ofTrouble(Exception e, CommandLine line, ParseResult parsed) throws Exception {
        if (e instanceof Trouble trouble) {
            line.getErr().println(trouble.words());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw e;
    }

    static int ofUse(ParameterException e, String[] args) {
        var line = e.getCommandLine();
        line.getErr().println(words(e));
        line.getErr().println("用法见 / for help: " + line.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static Words words(ParameterException e) {
        return switch (e) {
            case CommandLine.UnmatchedArgumentException u -> {
                var args = String.join(" ", u.getUnmatched());
                yield new Words("不认识：" + args, "unknown: " + args);
            }
            case CommandLine.MissingParameterException m -> {
                var names = m.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", "));
                yield new Words("缺少内容：" + names, "missing: " + names);
            }
            default -> new Words("参数有误：" + e.getMessage(), "wrong argument: " + e.getMessage());
        };
    }
}
