package fadu.web.desk;

import fadu.access.ApiTokens;
import fadu.access.Drafts;
import fadu.access.Feeds;
import fadu.matter.MatterRow;
import fadu.notice.Notices;
import fadu.org.Post;
import fadu.web.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody holds besides his matters: posts, what he stands in for, drafts, letters, approvals, keys for programs. */
final class Holdings {
    private static final int MOST = 200;

    private final Desk desk;
    private final Names names;
    private final String person;
    private final Map<String, MatterRow> matters;

    /**
     * @param matters that he handles, as far as the visitor sees them
     */
    Holdings(Desk desk, Names names, String person, List<MatterRow> matters) {
        this.desk = desk;
        this.names = names;
        this.person = person;
        this.matters = matters.stream().collect(Collectors.toMap(MatterRow::id, Function.identity(), (a, b) -> a));
    }

    List<HandoverView.Part> parts(Instant now) {
        var parts = new ArrayList<HandoverView.Part>();
        parts.add(new HandoverView.Part("posts", posts()));
        parts.add(new HandoverView.Part("deputies", deputies()));
        parts.add(new HandoverView.Part("letters", letters()));
        parts.add(new HandoverView.Part("approvals", approvals()));
        parts.add(new HandoverView.Part("drafts", drafts()));
        parts.add(new HandoverView.Part("keys", keys(now)));
        return List.copyOf(parts);
    }

    private List<String> posts() {
        return desk.house().posts().of(desk.jurisdiction(), person, desk.frame().today()).stream()
                .filter(p -> p.acting().isEmpty())
                .map(p -> names.post(p, desk.frame()) + " · " + p.from() + " –" + until(p))
                .toList();
    }

    /** Whom he stands in for, and who stands in for him. */
    private List<String> deputies() {
        var frame = desk.frame();
        return desk.house().posts().acting(desk.jurisdiction()).stream()
                .filter(p -> p.until().filter(u -> !u.isBefore(frame.today())).isPresent())
                .filter(p -> p.person().equals(person)
                        || p.acting().filter(a -> a.holder().equals(person)).isPresent())
                .map(p -> name(p.person())
                        + frame.say(
                                "docket.for",
                                p.acting().map(a -> name(a.holder())).orElse(""))
                        + " " + names.post(p, desk.frame()) + " · " + p.from() + " –" + until(p))
                .toList();
    }

    private List<String> letters() {
        var frame = desk.frame();
        return new Notices(desk.house().database().worker())
                .letters(desk.jurisdiction(), person, false, MOST).stream()
                        .filter(n -> n.letter()
                                .filter(l -> !l.withdrawn() && l.answeredOn().isEmpty())
                                .isPresent())
                        .map(n -> frame.say(n.text())
                                + n.letter()
                                        .flatMap(Notices.Letter::replyBy)
                                        .map(by -> " · " + frame.say("letter.by", by))
                                        .orElse(""))
                        .toList();
    }

    /** What waits for one of his posts, and what was laid before himself. */
    private List<String> approvals() {
        var visitor = new Visitor(desk.jurisdiction(), person, name(person), name(person), "");
        var theirs = new Desk(desk.house(), desk.frame(), visitor, desk.book(), desk.reachOf(person));
        var rows = new ListRows(desk, names);
        var coming = theirs.filter().flatMap(all -> Shares.of("approve", theirs, all)).stream()
                .flatMap(f -> desk.house().list().page(f, Optional.empty(), MOST).rows().stream())
                .filter(row -> desk.sees(row) || desk.visitor().person().equals(person))
                .map(row -> row.number().orElse(row.id()) + " " + rows.kind(row) + " · " + rows.states(row));
        var laid = new ApprovalSheet(desk, names)
                .waitingFor(person).stream()
                        .map(line -> line.matter() + " · " + line.act() + " · "
                                + desk.frame().say("approval.from", line.who()));
        return Stream.concat(coming, laid).toList();
    }

    /** Titles only: what was typed is nobody else's. */
    private List<String> drafts() {
        return new Drafts(desk.house().database().worker())
                .all(desk.jurisdiction(), person).stream()
                        .map(k -> {
                            var row = Optional.ofNullable(matters.get(k.matter()));
                            var act = row.flatMap(r -> desk.law().procedure(r.procedure()))
                                    .flatMap(p -> Optional.ofNullable(p.acts().get(k.act())))
                                    .map(a -> desk.frame().say(a.name()))
                                    .orElse(k.act());
                            return row.flatMap(MatterRow::number).orElse(k.matter()) + " · " + act;
                        })
                        .toList();
    }

    private List<String> keys(Instant now) {
        var frame = desk.frame();
        var keys = new ArrayList<String>();
        new ApiTokens(desk.house().database())
                .of(desk.jurisdiction(), person, now)
                .forEach(t -> keys.add(frame.say("handover.token", t.name())));
        if (new Feeds(desk.house().database().worker()).has(new Feeds.Reader(desk.jurisdiction(), person))) {
            keys.add(frame.say("handover.feed"));
        }
        return keys;
    }

    private static String until(Post p) {
        return p.until().map((LocalDate u) -> " " + u).orElse("");
    }

    private String name(String id) {
        return desk.frame().say(names.person(id));
    }
}
