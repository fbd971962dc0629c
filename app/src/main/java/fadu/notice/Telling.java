package fadu.notice;

import fadu.law.NoticeRules;
import fadu.store.DatabaseRole;
import fadu.store.Watch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes what people are told, with one statement, and what of it goes out of the house. Told again it writes nothing. */
final class Telling {
    private static final String TELL = """
            with made as (
              insert into notice (jurisdiction, person, cause, rule, matter, seq, link, zh, en, made, letter, sender, reply_by)
              select :jurisdiction, t.person, t.cause, t.rule, t.matter, t.seq, t.link, t.zh, t.en, :now, t.sender <> '',
                t.sender, nullif(t.reply_by, '')::date
              from unnest(:people::text[], :causes::text[], :rules::text[], :matters::text[], :seqs::int[], :links::text[],
                :zhs::text[], :ens::text[], :senders::text[], :replies::text[])
                as t(person, cause, rule, matter, seq, link, zh, en, sender, reply_by)
              on conflict (jurisdiction, cause, person) do nothing
              returning id, person, rule)
            insert into notice_sending (jurisdiction, notice, channel, state, tries, next_try, answer)
            select :jurisdiction, m.id, a.channel, 'waiting', 0,
              case when a.channel = any(:quiet::text[]) then :morning else :now end, ''
            from made m
            join unnest(:by_rules::text[], :by_channels::text[]) as b(rule, channel) on b.rule = m.rule
            join notice_address a on a.jurisdiction = :jurisdiction and a.person = m.person and a.channel = b.channel
              and a.wanted""";

    private final DatabaseRole worker;

    Telling(DatabaseRole worker) {
        this.worker = worker;
    }

    void tell(String jurisdiction, List<Told> all, Optional<NoticeRules.Quiet> quiet, Instant now) {
        if (all.isEmpty()) {
            return;
        }
        var local = LocalDateTime.ofInstant(now, Watch.ZONE);
        var silent = quiet.filter(q -> q.at(local.toLocalTime()));
        var morning = silent.map(q -> morning(q, local)).orElse(now);
        var ways = all.stream()
                .map(Told::rule)
                .distinct()
                .flatMap(r -> r.by().stream().map(channel -> new String[] {r.id(), channel}))
                .toList();
        worker.sql()
                .sql(TELL)
                .param("jurisdiction", jurisdiction)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("morning", morning.atOffset(ZoneOffset.UTC))
                .param(
                        "quiet",
                        silent.map(NoticeRules.Quiet::channels)
                                .orElse(List.of())
                                .toArray(String[]::new))
                .param("by_rules", ways.stream().map(w -> w[0]).toArray(String[]::new))
                .param("by_channels", ways.stream().map(w -> w[1]).toArray(String[]::new))
                .param("people", texts(all, Told::person))
                .param("causes", texts(all, Told::cause))
                .param("rules", texts(all, t -> t.rule().id()))
                .param("matters", texts(all, Told::matter))
                .param("seqs", all.stream().map(Told::seq).toArray(Integer[]::new))
                .param("links", texts(all, Told::link))
                .param("zhs", texts(all, t -> t.text().zh()))
                .param("ens", texts(all, t -> t.text().en()))
                .param("senders", texts(all, t -> t.sender().orElse("")))
                .param(
                        "replies",
                        texts(all, t -> t.replyBy().map(LocalDate::toString).orElse("")))
                .update();
    }

    private static Instant morning(NoticeRules.Quiet quiet, LocalDateTime local) {
        var today = local.toLocalDate().atTime(quiet.until());
        return (today.isAfter(local) ? today : today.plusDays(1))
                .atZone(Watch.ZONE)
                .toInstant();
    }

    private static String[] texts(List<Told> all, Function<Told, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
