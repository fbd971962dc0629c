package fadu.rule;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Procedure;
import fadu.law.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do an act, who must approve it, and who may not because of what he did before. */
final class People {
    private People() {}

    /**
     * Whose act it is. What somebody outside the house does is recorded by a person inside who has any part in the procedure.
     */
    static String actor(Procedure procedure, Vocabulary vocabulary, Act act, String person, Set<String> roles) {
        if (act.by().stream().anyMatch(roles::contains)) {
            return person;
        }
        return act.by().stream()
                .filter(r -> outside(vocabulary, r))
                .findFirst()
                .filter(r -> partaking(procedure, roles))
                .orElse(person);
    }

    static List<Irregular> faults(Situation situation, Attempt attempt) {
        var out = new ArrayList<Irregular>();
        var act = attempt.act();
        var request = attempt.request();
        var vocabulary = situation.world().law().vocabulary();
        if (!mayDo(situation.standing().procedure(), vocabulary, act, request.roles())) {
            out.add(fault(
                    act,
                    "by",
                    "须由" + names(vocabulary, act.by(), true) + "进行，您没有这一岗位",
                    "only " + names(vocabulary, act.by(), false) + " may do this; you do not hold that post"));
        }
        act.approvedBy().ifPresent(role -> {
            var approver = request.approver();
            boolean approved = approver.map(a -> a.roles().contains(role)
                            && !a.person().equals(request.person())
                            && !a.person().equals(attempt.actor()))
                    .orElse(false);
            if (!approved) {
                boolean named = approver.isPresent();
                out.add(fault(
                        act,
                        "approved-by",
                        "须经" + names(vocabulary, List.of(role), true)
                                + (named ? "批准；所写的批准人当日在本单位没有这一岗位，或者就是办理人本人" : "批准，请写明批准人"),
                        names(vocabulary, List.of(role), false)
                                + (named
                                        ? " must approve it; whoever is named did not hold that post for this unit on"
                                                + " that day, or did the act himself"
                                        : " must approve it; name who did")));
            }
        });
        var barred = barred(situation, attempt);
        if (!barred.isEmpty()) {
            out.add(new Irregular(
                    "not-by",
                    new Words(
                            "与先前的环节（" + barred.stream().map(Words::zh).collect(Collectors.joining("、")) + "）不得为同一人",
                            "must not be one who took part before ("
                                    + barred.stream().map(Words::en).collect(Collectors.joining(", ")) + ")"),
                    act.basis(),
                    Optional.of(attempt.actor())));
        }
        return out;
    }

    private static Irregular fault(Act act, String rule, String zh, String en) {
        return new Irregular(rule, new Words(zh, en), act.basis());
    }

    static boolean mayDo(Procedure procedure, Vocabulary vocabulary, Act act, Set<String> roles) {
        if (act.kind() == Act.Kind.CLOCK || act.kind() == Act.Kind.SYSTEM) {
            return act.kind() == Act.Kind.SYSTEM && roles.contains(Request.SYSTEM);
        }
        return act.by().isEmpty()
                || act.by().stream().anyMatch(roles::contains)
                || (act.by().stream().anyMatch(r -> outside(vocabulary, r)) && partaking(procedure, roles));
    }

    private static boolean outside(Vocabulary vocabulary, String role) {
        var known = vocabulary.roles().get(role);
        return known != null && known.outside();
    }

    private static boolean partaking(Procedure procedure, Set<String> roles) {
        return procedure.acts().values().stream()
                .anyMatch(a -> a.by().stream().anyMatch(roles::contains)
                        || a.approvedBy().map(roles::contains).orElse(false));
    }

    /** What bars the person: acts that he did, and officer fields in which he stands. */
    private static List<Words> barred(Situation situation, Attempt attempt) {
        var person = attempt.actor();
        var standing = situation.standing();
        var procedure = standing.procedure();
        return attempt.act().notBy().stream()
                .filter(bar -> situation.timeline().live().stream()
                                .anyMatch(e -> e.act().equals(bar) && e.actor().equals(person))
                        || names(standing.fields(), bar).contains(person))
                .map(bar -> Optional.ofNullable(procedure.acts().get(bar))
                        .map(Act::name)
                        .or(() -> procedure.field(bar).map(Field::name))
                        .orElse(new Words(bar, bar)))
                .toList();
    }

    private static List<?> names(Map<String, Object> fields, String field) {
        return switch (fields.get(field)) {
            case List<?> list -> list;
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }

    private static String names(Vocabulary vocabulary, List<String> roles, boolean zh) {
        return roles.stream()
                .map(r -> {
                    var role = vocabulary.roles().get(r);
                    return role == null
                            ? r
                            : zh ? role.name().zh() : role.name().en();
                })
                .collect(Collectors.joining(zh ? "或" : " or "));
    }
}
