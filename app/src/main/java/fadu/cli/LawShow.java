package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Basis;
import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.LawReader;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.law.Sentences;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code law show}: a procedure as sentences, each beside its article. */
@Command(
        name = "show",
        description = "逐条展示一个程序，每条附依据 / shows a procedure: each rule a sentence beside its article",
        mixinStandardHelpOptions = true)
final class LawShow implements Callable<Integer> {
    @Parameters(
            paramLabel = "PROCEDURE",
            description = "程序，可带版本，如 penalty@2021；缺省为最新 / with or without version; the newest by default")
    private String name = "";

    @Option(names = "--zh", description = "只用中文 / Chinese only")
    private boolean zh;

    @Option(names = "--en", description = "只用英文 / English only")
    private boolean en;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var law = LawReader.read(Edition.ofFolder(LawFolder.find().path()));
        var procedure = find(law);
        var out = spec.commandLine().getOut();
        out.println(text(procedure.name()) + "  " + procedure.id());
        var statute = procedure.statute().equals("internal")
                ? text(new Words("本机关自定", "the house's own"))
                : procedure.statute();
        out.println(statute + (procedure.verified() ? "" : "  " + text(UNREAD)));
        for (var section : Sentences.of(law, procedure)) {
            out.println();
            out.println("== " + text(section.heading()) + " ==");
            for (var sentence : section.sentences()) {
                out.println("· " + text(sentence.words())
                        + sentence.basis().map(b -> basis(b, procedure)).orElse(""));
            }
        }
        return 0;
    }

    private static final Words UNREAD = new Words("〔未核对全文〕", "(unverified: nobody read the full text)");

    /** The procedure's own statute stands at the top; its articles need no title. */
    private static String cited(Basis basis, Procedure procedure) {
        return basis.citations().stream()
                .map(c ->
                        c.statute().equals(procedure.statute()) && !c.article().isEmpty() ? c.article() : c.toString())
                .collect(Collectors.joining("；"));
    }

    private String basis(Basis basis, Procedure procedure) {
        if (basis.internal()) {
            return "  " + text(new Words("〔内部〕", "[internal]"));
        }
        return "  〔" + cited(basis, procedure) + "〕" + (basis.verified() ? "" : text(UNREAD));
    }

    private String text(Words words) {
        return zh == en ? words.toString() : zh ? words.zh() : words.en();
    }

    private Procedure find(Law law) {
        var found = name.contains("@") && name.matches("[^@]+@[^@]+")
                ? law.procedure(ProcedureId.parse(name))
                : law.versions(name).stream().reduce((a, b) -> b);
        return found.orElseThrow(() -> {
            var known = law.procedures().keySet().stream()
                    .map(ProcedureId::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return new Trouble(
                    "没有程序 " + name + "；现有：" + known, "there is no procedure " + name + "; there are: " + known);
        });
    }
}
