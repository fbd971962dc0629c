package fadu.web.desk;

import fadu.law.Act;
import fadu.law.Expr;
import fadu.law.Procedure;
import fadu.matter.Splitting;
import fadu.rule.Irregular;
import fadu.rule.Prospects;
import fadu.web.Frame;
import fadu.work.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody can do on a matter now.
 *
 * @param decisions acts that take effect by being entered
 * @param facts what happened outside and can be recorded
 * @param shut what is near but not allowed yet, with exactly what is missing
 */
public record NearActs(List<Open> decisions, List<Open> facts, List<Shut> shut) {
    private static final Pattern NAMED = Pattern.compile("(at|done|every)\\['([a-z0-9-]+)'\\]");

    /** An act that can be done; {@code link} opens its form. */
    public record Open(String id, String name, Optional<String> row, String basis, String link, boolean chosen) {}

    /** Acts that the same keeps closed. */
    public record Shut(List<Closed> acts, List<Missing> missing) {}

    /**
     * A closed act.
     *
     * @param record its form for recording that it happened all the same
     */
    public record Closed(String name, String record) {}

    /**
     * What keeps an act closed.
     *
     * @param ways the acts that would bring it about
     */
    public record Missing(String words, String basis, List<Open> ways) {}

    /** The ids of all acts that can be done now. */
    Set<String> open() {
        return Stream.concat(decisions.stream(), facts.stream()).map(Open::id).collect(Collectors.toSet());
    }

    public boolean none() {
        return decisions.isEmpty() && facts.isEmpty() && shut.isEmpty();
    }

    static NearActs of(OpenMatter of, String chosen, Frame frame) {
        var matter = of.id();
        var situation = of.situation();
        var procedure = situation.standing().procedure();
        var decisions = new ArrayList<Open>();
        var facts = new ArrayList<Open>();
        var together = new LinkedHashMap<List<Missing>, List<Closed>>();
        for (var prospect : Prospects.of(situation, of.actor().person(), of::roles)) {
            var act = prospect.act();
            var open = open(matter, act, prospect.row(), chosen, procedure.statute(), frame);
            if (act.kind() == Act.Kind.FACT) {
                facts.add(open);
            } else if (prospect.open()) {
                decisions.add(open);
            } else {
                var missing = prospect.missing().stream()
                        .map(m -> missing(matter, m, procedure, frame))
                        .toList();
                var record = open.link() + (open.row().isPresent() ? "&" : "?") + "how=record";
                together.computeIfAbsent(missing, m -> new ArrayList<>())
                        .add(new Closed(
                                open.name() + open.row().map(r -> " · " + r).orElse(""), record));
            }
        }
        var shut = together.entrySet().stream()
                .map(e -> new Shut(e.getValue(), e.getKey()))
                .toList();
        return new NearActs(decisions, facts, shut);
    }

    private static Open open(String matter, Act act, Optional<String> row, String chosen, String home, Frame frame) {
        var link = "/matters/" + matter + (act.id().equals(Splitting.ACT) ? "/split" : "/act/" + act.id())
                + row.map(r -> "?row=" + Query.encoded(r)).orElse("");
        return new Open(
                act.id(),
                frame.say(act.name()),
                row,
                Bases.text(act.basis(), home, frame),
                link,
                chosen.equals(act.id() + row.orElse("")));
    }

    private static Missing missing(String matter, Irregular reason, Procedure procedure, Frame frame) {
        var gate = procedure.gates().get(reason.rule());
        var ways = gate == null
                ? List.<Open>of()
                : gate.that().map(Expr::text).stream()
                        .flatMap(text -> ways(text, procedure).stream())
                        .map(act -> open(matter, act, Optional.empty(), "", procedure.statute(), frame))
                        .toList();
        return new Missing(frame.say(reason.words()), Bases.text(reason.basis(), procedure.statute(), frame), ways);
    }

    /** The acts that a gate's sentence names, or that lead into the states that it names. */
    private static Set<Act> ways(String text, Procedure procedure) {
        var ways = new LinkedHashSet<Act>();
        NAMED.matcher(text).results().forEach(found -> {
            var id = found.group(2);
            for (var act : procedure.acts().values()) {
                boolean byPeople = act.kind() == Act.Kind.DECISION || act.kind() == Act.Kind.FACT;
                boolean leads = found.group(1).equals("done")
                        ? act.id().equals(id)
                        : act.to().stream()
                                .anyMatch(to -> to.then().filter(id::equals).isPresent());
                if (byPeople && leads) {
                    ways.add(act);
                }
            }
        });
        return ways;
    }
}
