package fadu.approval;

import fadu.Words;
import fadu.access.Approvals.Asking;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.law.Procedure;
import fadu.matter.MatterFile;
import fadu.rule.DraftText;
import fadu.rule.Irregular;
import java.util.Map;
import java.util.Optional;

/**
 * Why what was laid cannot be done any more as it was laid: an edition published since knows its kind, its act or a field of it
 * no longer. Nobody approves the rest of it; it is given back or withdrawn.
 */
public final class Outdated {
    private Outdated() {}

    /**
     * The reason; empty where the law still knows all of it.
     *
     * @param matter that it is about; empty while it has not begun
     */
    public static Optional<Irregular> why(Actor reader, Asking asking, Optional<MatterFile> matter) {
        return LaidForm.procedure(reader, asking, matter)
                .map(p -> of(p, asking, LaidForm.parameters(reader, asking)))
                .orElseGet(() -> reason(
                        "现行法律版次已没有这一种事项（" + kind(asking) + "），不能再开启",
                        "the edition in force has no such kind of matter any more (" + kind(asking)
                                + "): it cannot begin"));
    }

    private static String kind(Asking asking) {
        return asking.laid()
                .beginning()
                .map(b -> b.procedure())
                .orElse(asking.laid().matter());
    }

    private static Optional<Irregular> of(Procedure procedure, Asking asking, Map<String, String[]> parameters) {
        var id = asking.laid().act();
        var kind = procedure.name();
        var act = Optional.ofNullable(procedure.acts().get(id))
                .filter(a -> asking.laid().beginning().isEmpty()
                        || procedure.starts().contains(a.id()));
        if (act.isEmpty()) {
            return reason(
                    "现行法律版次的“" + kind.zh() + "”已没有这一环节（" + id + "），不能再办",
                    "“" + kind.en() + "” has no such act any more (" + id
                            + ") in the edition in force: it cannot be done");
        }
        var unknown = DraftText.unknown(act.get(), parameters);
        return unknown.isEmpty() ? Optional.empty() : fields(act.get(), String.join(", ", unknown));
    }

    private static Optional<Irregular> fields(Act act, String unknown) {
        return reason(
                "现行法律版次的“" + act.name().zh() + "”已没有送批时填写的内容（" + unknown + "），须按现行要求重新填写",
                "“" + act.name().en() + "” does not ask any more for what was filled in (" + unknown
                        + ") in the edition in force: it has to be filled in anew");
    }

    private static Optional<Irregular> reason(String zh, String en) {
        return Optional.of(new Irregular("fields", new Words(zh, en), Basis.INTERNAL));
    }
}
