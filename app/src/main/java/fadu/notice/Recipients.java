package fadu.notice;

import fadu.docket.Entry;
import fadu.law.Act;
import fadu.law.Awaited;
import fadu.law.Limit;
import fadu.law.NoticeRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom a rule means. Who has left the house is told nothing. */
final class Recipients {
    private final Place place;
    private final Subject subject;
    private final Optional<Entry> entry;
    private final Map<String, Object> fields;
    private final Map<String, String> doers;
    private final Map<NoticeRule.Part, String> laid;
    private final List<String> knowing;
    private final Optional<Limit> limit;
    private final Optional<String> metBy;

    /**
     * Of a limit that runs.
     *
     * @param metBy the unit whose posts meet it
     */
    Recipients(Place place, Subject subject, Optional<Limit> limit, Optional<String> metBy) {
        this.place = place;
        this.subject = subject;
        this.entry = Optional.empty();
        this.fields = Map.of();
        this.doers = Map.of();
        this.laid = Map.of();
        this.knowing = List.of();
        this.limit = limit;
        this.metBy = metBy;
    }

    /**
     * @param entry that brought the notice about
     * @param fields of the matter
     * @param doers who did an act last
     */
    Recipients(
            Place place,
            Subject subject,
            Optional<Entry> entry,
            Map<String, Object> fields,
            Map<String, String> doers) {
        this.place = place;
        this.subject = subject;
        this.entry = entry;
        this.fields = fields;
        this.doers = doers;
        this.laid = Map.of();
        this.limit = Optional.empty();
        this.metBy = Optional.empty();
        this.knowing = entry.map(e -> List.of(e.actor(), e.recordedBy())).orElse(List.of());
    }

    /**
     * Of what was laid before somebody.
     *
     * @param laid before whom and by whom
     * @param by who laid it, or decided on it
     */
    Recipients(Place place, Subject subject, Map<NoticeRule.Part, String> laid, String by) {
        this.place = place;
        this.subject = subject;
        this.entry = Optional.empty();
        this.fields = Map.of();
        this.doers = Map.of();
        this.laid = laid;
        this.limit = Optional.empty();
        this.metBy = Optional.empty();
        this.knowing = List.of(by);
    }

    /** Whom the rule means, without who brought it about himself. */
    Set<String> of(NoticeRule rule) {
        var all = rule.to().stream()
                .flatMap(this::one)
                .flatMap(p -> place.withDeputies(p).stream())
                .filter(place::works)
                .filter(this::mayKnow)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (rule.letter().isEmpty()) {
            knowing.forEach(all::remove);
        }
        return all;
    }

    /** Of a sensitive matter nobody is told who could not open it. */
    private boolean mayKnow(String person) {
        return !subject.sensitive() || person.equals(subject.handler()) || place.knows(person, subject.unit());
    }

    private Stream<String> one(NoticeRule.Recipient recipient) {
        return switch (recipient) {
            case NoticeRule.Part part ->
                switch (part) {
                    case HANDLER -> Stream.of(subject.handler());
                    case LINKED -> subject.linkedHandlers().stream();
                    case NEXT -> next();
                    case TURN -> turn();
                    case APPROVER, ASKER -> Optional.ofNullable(laid.get(part)).stream();
                };
            case NoticeRule.Holder(var role, var field) ->
                (field.isEmpty() ? place.holders(role, subject.unit()) : place.holders(role, text(fields, field.get())))
                        .stream();
            case NoticeRule.Officer(var field) -> entry.flatMap(e -> text(e.values(), field)).stream();
            case NoticeRule.Doer(var act) -> Optional.ofNullable(doers.get(act)).stream();
        };
    }

    /** Who holds the posts of what can be done where the matter has just come to. */
    private Stream<String> next() {
        var come = entry.map(Entry::moves).orElse(Map.of()).values().stream()
                .map(String::valueOf)
                .filter(subject.states()::contains)
                .toList();
        return place.procedure(subject.procedure()).stream()
                .flatMap(p -> p.acts().values().stream())
                .filter(a -> a.kind() == Act.Kind.DECISION || a.kind() == Act.Kind.FACT)
                .filter(a -> !a.anywhere() && !Act.COMMON.contains(a.id()))
                .filter(a -> a.from().stream().anyMatch(come::contains))
                .flatMap(a -> a.by().stream().flatMap(role -> holders(role, a)));
    }

    /** As the due board has it: who handles it where his post meets the limit, else whose posts meet it as it stands. */
    private Stream<String> turn() {
        var awaited = place.procedure(subject.procedure()).map(p -> new Awaited(place.law(), p));
        if (awaited.isEmpty() || limit.isEmpty()) {
            return Stream.empty();
        }
        if (place.holds(subject.handler(), awaited.get().posts(limit.get()))) {
            return Stream.of(subject.handler());
        }
        return awaited.get().ends(limit.get()).stream()
                .filter(a -> a.from().isEmpty() || a.from().stream().anyMatch(subject.states()::contains))
                .flatMap(a -> awaited.get().posts(a).stream())
                .flatMap(role -> place.holders(role, metBy).stream());
    }

    /** Who holds a post in the unit whose posts do an act; where each row names its own, nobody by the matter alone. */
    private Stream<String> holders(String role, Act act) {
        var unit = act.whose()
                .map(whose -> whose.equals(Act.OPENER) ? subject.openedIn() : text(fields, whose))
                .orElse(subject.unit());
        return place.holders(role, unit).stream();
    }

    private static Optional<String> text(Map<String, Object> values, String key) {
        return values.get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
