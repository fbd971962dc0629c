package fadu.notice;

import fadu.Words;
import fadu.docket.Docket;
import fadu.docket.Entry;
import fadu.docket.Kind;
import fadu.follow.Follower;
import fadu.law.NoticeRule;
import fadu.law.ProcedureId;
import fadu.rule.Standing;
import fadu.store.DatabaseRole;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells people of what was entered, and notes which entries answer letters. What lies long back is told to nobody. */
final class ToldOfActs implements Follower {
    private static final Duration FRESH = Duration.ofDays(3);
    private static final Set<Kind> ACTED = EnumSet.of(Kind.DECISION, Kind.FACT, Kind.CLOCK, Kind.SYSTEM);
    private static final Set<Kind> TAKEN_BACK = EnumSet.of(Kind.STRIKE, Kind.VOID);
    private static final String SUBJECT = "select " + Subject.COLUMNS + """
            , m.fields::text as fields,
              (select jsonb_object_agg(d.act, d.actor)::text from (
                select distinct on (act) act, actor from entry e
                where e.jurisdiction = m.jurisdiction and e.matter = m.id and e.act = any(:doers)
                order by act, seq desc) d) as doers
            from matter m where m.jurisdiction = :jurisdiction and m.id = :matter""";
    private static final String ANSWERED = """
            update notice set answered = :seq, answered_on = :day, read = coalesce(read, :now)
            where jurisdiction = :jurisdiction and matter = :matter and letter and answered is null and seq < :seq
              and rule = any(:rules) and seq in (
                select seq from notice where jurisdiction = :jurisdiction and matter = :matter and person = :person)""";

    private final DatabaseRole worker;
    private final Places places;
    private final Telling telling;

    ToldOfActs(DatabaseRole worker, Places places, Telling telling) {
        this.worker = worker;
        this.places = places;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public void follow(Docket.Logged logged, Instant now) {
        var entry = logged.entry();
        var place = places.at(entry.jurisdiction(), now);
        if (TAKEN_BACK.contains(entry.kind())) {
            entry.refers().ifPresent(seq -> withdraw(entry, seq));
        }
        if (!ACTED.contains(entry.kind())) {
            return;
        }
        answer(entry, place);
        if (entry.recorded().isBefore(now.minus(FRESH))) {
            return;
        }
        var rules = place.law().notices().rules().stream()
                .filter(r -> means(r.cause(), entry))
                .toList();
        if (!rules.isEmpty()) {
            tell(entry, rules, place, now);
        }
    }

    private static boolean means(NoticeRule.Cause cause, Entry entry) {
        return cause instanceof NoticeRule.Acted(var procedures, var acts, var means, var step)
                && (procedures.isEmpty() || procedures.contains(entry.procedure()))
                && (acts.isEmpty() || acts.contains(entry.act()))
                && (means.isEmpty() || entry.means().stream().anyMatch(means::contains))
                && switch (step) {
                    case ANY -> true;
                    case CHILD -> entry.seq() == 1 && entry.recordedBy().equals("system");
                    case GIVEN -> !entry.recordedBy().equals("system") && given(entry);
                    case MOVE -> !entry.moves().isEmpty();
                };
    }

    /** Whether it lies with another unit than that which did the act. */
    private static boolean given(Entry entry) {
        return entry.values().get(Standing.LIES_WITH) instanceof String unit
                && !entry.unit().equals(Optional.of(unit));
    }

    private void tell(Entry entry, List<NoticeRule> rules, Place place, Instant now) {
        var doers = new TreeSet<String>();
        rules.forEach(r -> r.to().stream()
                .filter(NoticeRule.Doer.class::isInstance)
                .forEach(d -> doers.add(((NoticeRule.Doer) d).act())));
        worker.sql()
                .sql(SUBJECT)
                .param("jurisdiction", entry.jurisdiction())
                .param("matter", entry.matter())
                .param("doers", doers.toArray(String[]::new))
                .query((row, n) -> told(
                        entry,
                        rules,
                        place,
                        Subject.read(row),
                        Json.object(row.getString("fields")),
                        Json.texts(row.getString("doers"))))
                .optional()
                .ifPresent(all -> telling.tell(
                        entry.jurisdiction(), all, place.law().notices().quiet(), now));
    }

    private static List<Told> told(
            Entry entry,
            List<NoticeRule> rules,
            Place place,
            Subject subject,
            Map<String, Object> fields,
            Map<String, String> doers) {
        var recipients = new Recipients(place, subject, Optional.of(entry), fields, doers);
        var act = place.procedure(new ProcedureId(entry.procedure(), entry.version()))
                .flatMap(p -> Optional.ofNullable(p.acts().get(entry.act())))
                .map(a -> a.name())
                .orElse(new Words(entry.act(), entry.act()));
        var all = new ArrayList<Told>();
        for (var rule : rules) {
            var text = subject.fill(rule.text(), place, Map.of("act", act));
            var link = "/matters/" + subject.matter()
                    + rule.opens().map(a -> "/act/" + a + "#act").orElse("");
            recipients
                    .of(rule)
                    .forEach(person -> all.add(new Told(
                            rule,
                            person,
                            rule.id() + " " + entry.matter() + " " + entry.seq(),
                            entry.matter(),
                            entry.seq(),
                            link,
                            text,
                            rule.letter().map(_ -> entry.actor()),
                            rule.letter().flatMap(l -> l.replyBy()).flatMap(f -> day(entry, f)))));
        }
        return all;
    }

    private static Optional<LocalDate> day(Entry entry, String field) {
        try {
            return entry.values().get(field) instanceof String text
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void answer(Entry entry, Place place) {
        var rules = place.law().notices().rules().stream()
                .filter(r -> r.letter()
                        .filter(l -> l.answers().contains(entry.act()))
                        .isPresent())
                .map(NoticeRule::id)
                .toArray(String[]::new);
        if (rules.length > 0) {
            worker.sql()
                    .sql(ANSWERED)
                    .param("jurisdiction", entry.jurisdiction())
                    .param("matter", entry.matter())
                    .param("seq", entry.seq())
                    .param("day", entry.effective())
                    .param("now", entry.recorded().atOffset(ZoneOffset.UTC))
                    .param("person", entry.actor())
                    .param("rules", rules)
                    .update();
        }
    }

    private void withdraw(Entry entry, int seq) {
        worker.sql()
                .sql("update notice set withdrawn = true where jurisdiction = ? and matter = ? and seq = ?")
                .params(entry.jurisdiction(), entry.matter(), seq)
                .update();
    }
}
