package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says to a person what went wrong; a stack trace only with {@code -Dfadu.trace=true}. */
final class Complaints {
    private Complaints() {}

    static int ofTrouble(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof Trouble trouble) {
            line.getErr().println(trouble.words());
            return CommandLine.ExitCode.SOFTWARE;
        }
        var words = new Words("程序内部出错：" + e, "an internal fault: " + e);
        line.getErr().println(words);
        if (Boolean.getBoolean("fadu.trace")) {
            e.printStackTrace(line.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
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
