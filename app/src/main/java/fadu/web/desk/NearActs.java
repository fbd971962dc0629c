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
 * What somebody can do on a matter now, and what others can.
 *
 * @param decisions acts that take effect by being entered
 * @param facts what happened outside and can be recorded
 * @param shut what is near but not allowed yet, with exactly what is missing
 * @param others what is open to others, each with who they are
 * @param later what is near for others but not allowed yet
 */
public record NearActs(List<Open> decisions, List<Open> facts, List<Shut> shut, List<Other> others, List<Shut> later) {
    private static final Pattern NAMED = Pattern.compile("(at|done|every)\\['([a-z0-9-]+)'\\]");

    /** An act that can be done; {@code link} opens its form. */
    public record Open(String id, String name, Optional<String> row, String basis, String link, boolean chosen) {}

    /** An act that others can do; {@code who} they are. */
    public record Other(String id, String name, String who) {}

    /** Acts that the same keeps closed. */
    public record Shut(List<Closed> acts, List<Missing> missing) {}

    /**
     * A closed act.
     *
     * @param record its form for recording that it happened all the same; absent for who may not
     * @param who can do it
     */
    public record Closed(String name, Optional<String> record, String who) {}

    /**
     * What keeps an act closed.
     *
     * @param ways the acts that would bring it about
     */
    public record Missing(String words, String basis, List<Way> ways) {}

    /**
     * An act that would bring about what is missing.
     *
     * @param link opens its form; absent for who may not do it
     */
    public record Way(String name, Optional<String> link, String who) {}

    /** The ids of all acts that others can do now. */
    Set<String> openToOthers() {
        return others.stream().map(Other::id).collect(Collectors.toSet());
    }

    /** The ids of all acts that can be done now. */
    Set<String> open() {
        return Stream.concat(decisions.stream(), facts.stream()).map(Open::id).collect(Collectors.toSet());
    }

    public boolean none() {
        return decisions.isEmpty() && facts.isEmpty() && shut.isEmpty();
    }

    /** Whether nobody else can do anything. */
    public boolean noneOfOthers() {
        return others.isEmpty() && later.isEmpty();
    }

    static NearActs of(OpenMatter matter, Who who, String chosen, Frame frame) {
        var situation = matter.situation();
        var procedure = situation.standing().procedure();
        var decisions = new ArrayList<Open>();
        var facts = new ArrayList<Open>();
        var shut = new ArrayList<Prospects.Prospect>();
        for (var prospect : Prospects.of(situation, who.desk().visitor().person(), matter::roles)) {
            var act = prospect.act();
            var open = open(matter.id(), act, prospect.row(), chosen, procedure.statute(), frame);
            if (act.kind() == Act.Kind.FACT) {
                facts.add(open);
            } else if (prospect.open()) {
                decisions.add(open);
            } else {
                shut.add(prospect);
            }
        }
        var theirs = Prospects.ofAll(situation).stream()
                .filter(p -> !who.visitor(p.act()))
                .toList();
        var others = theirs.stream()
                .filter(p -> p.open() || p.act().kind() == Act.Kind.FACT)
                .map(p -> new Other(p.act().id(), named(p, frame), who.can(p.act())))
                .toList();
        var later = theirs.stream()
                .filter(p -> !p.open() && p.act().kind() != Act.Kind.FACT)
                .toList();
        return new NearActs(decisions, facts, together(shut, who, frame), others, together(later, who, frame));
    }

    /** Acts under what keeps them closed. */
    private static List<Shut> together(List<Prospects.Prospect> closed, Who who, Frame frame) {
        var together = new LinkedHashMap<List<Missing>, List<Closed>>();
        for (var prospect : closed) {
            var act = prospect.act();
            var missing =
                    prospect.missing().stream().map(m -> missing(m, who, frame)).toList();
            var record = link(who.matter().id(), act, prospect.row())
                    + (prospect.row().isPresent() ? "&" : "?") + "how=record";
            together.computeIfAbsent(missing, _ -> new ArrayList<>())
                    .add(new Closed(
                            named(prospect, frame), Optional.of(record).filter(_ -> who.visitor(act)), who.can(act)));
        }
        return together.entrySet().stream()
                .map(e -> new Shut(e.getValue(), e.getKey()))
                .toList();
    }

    private static String named(Prospects.Prospect prospect, Frame frame) {
        return frame.say(prospect.act().name())
                + prospect.row().map(r -> " · " + r).orElse("");
    }

    private static String link(String matter, Act act, Optional<String> row) {
        return "/matters/" + matter + (act.id().equals(Splitting.ACT) ? "/split" : "/act/" + act.id())
                + row.map(r -> "?row=" + Query.encoded(r)).orElse("");
    }

    private static Open open(String matter, Act act, Optional<String> row, String chosen, String home, Frame frame) {
        return new Open(
                act.id(),
                frame.say(act.name()),
                row,
                Bases.text(act.basis(), home, frame),
                link(matter, act, row),
                chosen.equals(act.id() + row.orElse("")));
    }

    private static Missing missing(Irregular reason, Who who, Frame frame) {
        var procedure = who.matter().situation().standing().procedure();
        var gate = procedure.gates().get(reason.rule());
        var ways = gate == null
                ? List.<Way>of()
                : gate.that().map(Expr::text).stream()
                        .flatMap(text -> ways(text, procedure).stream())
                        .map(act -> new Way(
                                frame.say(act.name()),
                                Optional.of(link(who.matter().id(), act, Optional.empty()))
                                        .filter(_ -> who.visitor(act)),
                                who.can(act)))
                        .toList();
        return new Missing(
                frame.say(who.names().reason(reason)), Bases.text(reason.basis(), procedure.statute(), frame), ways);
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
