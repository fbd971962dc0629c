package fadu.web.desk;

import fadu.Words;
import fadu.law.Procedure;
import fadu.matter.MatterFile;
import fadu.matter.MatterRow;
import fadu.work.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another matter that has to do with this one: a child, a parent, a case that it became.
 *
 * @param how what it is to this matter
 * @param number empty where the visitor may not see it
 * @param link empty where the visitor may not see it
 */
public record Related(String how, String kind, String number, String title, String states, Optional<String> link) {

    /** The links that the acts of every matter make. */
    private static final Map<String, Words> OF_EVERY_MATTER = Map.of(
            "merged-into", new Words("已并入", "Merged into"),
            "merged-from", new Words("并入本事项的", "Merged into this"),
            "split-from", new Words("拆分自", "Split off"),
            "split-into", new Words("由此拆出", "Split into"));

    static List<Related> of(OpenMatter matter, Desk desk, Names names) {
        var rows = new ListRows(desk, names);
        var own = matter.situation().standing().procedure();
        return matter.file().links().stream()
                .flatMap(l -> l.other().stream().map(other -> related(l, other, own, desk, rows)))
                .toList();
    }

    private static Related related(
            MatterFile.Linkage linkage, MatterRow other, Procedure own, Desk desk, ListRows rows) {
        boolean seen = desk.sees(other);
        return new Related(
                desk.frame().say(how(linkage, other, own, desk)),
                rows.kind(other),
                seen ? other.number().orElse(other.id()) : "",
                seen ? other.title().orElse("") : desk.frame().say("related.elsewhere"),
                rows.states(other),
                seen ? Optional.of("/matters/" + other.id()) : Optional.empty());
    }

    /** What the definitions call it: its own name here, or that there this matter stands under such a name. */
    private static Words how(MatterFile.Linkage linkage, MatterRow other, Procedure own, Desk desk) {
        if (OF_EVERY_MATTER.containsKey(linkage.name())) {
            return OF_EVERY_MATTER.getOrDefault(linkage.name(), new Words("关联", "Linked"));
        }
        var here = Optional.ofNullable(own.links().get(linkage.name())).map(Procedure.Link::name);
        Stream<Procedure.Link> theirs =
                desk.law().procedure(other.procedure()).stream().flatMap(p -> p.links().values().stream());
        return here.or(() -> theirs.filter(l -> l.id().equals(linkage.name())
                                || l.inverse().filter(linkage.name()::equals).isPresent())
                        .map(Procedure.Link::name)
                        .map(name -> new Words("来自（那里列为“" + name.zh() + "”）", "From (there: " + name.en() + ")"))
                        .findFirst())
                .orElse(new Words("关联", "Linked"));
    }
}
