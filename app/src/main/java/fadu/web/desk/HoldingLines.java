package fadu.web.desk;

import fadu.matter.MatterRow;
import fadu.notice.Notices;
import fadu.org.Post;
import fadu.work.HandoverBook;
import fadu.work.Holdings;
import fadu.work.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what somebody holds besides his matters, a line each. */
final class HoldingLines {
    private final Desk desk;
    private final Names names;
    private final Holdings holdings;
    private final Map<String, MatterRow> matters;

    HoldingLines(Desk desk, Names names, HandoverBook book) {
        this.desk = desk;
        this.names = names;
        this.holdings = new Holdings(desk.actor(), book.person());
        this.matters =
                book.matters().stream().collect(Collectors.toMap(MatterRow::id, Function.identity(), (a, b) -> a));
    }

    List<HandoverView.Part> parts(Instant now) {
        return List.of(
                new HandoverView.Part("posts", posts()),
                new HandoverView.Part("deputies", deputies()),
                new HandoverView.Part("letters", letters()),
                new HandoverView.Part("approvals", approvals()),
                new HandoverView.Part("drafts", drafts()),
                new HandoverView.Part("keys", keys(now)));
    }

    private List<String> posts() {
        return holdings.posts().stream()
                .map(p -> desk.frame().say(names.post(p)) + " · " + p.from() + " –" + until(p))
                .toList();
    }

    private List<String> deputies() {
        var frame = desk.frame();
        return holdings.deputies().stream()
                .map(p -> name(p.person())
                        + frame.say(
                                "docket.for",
                                p.acting().map(a -> name(a.holder())).orElse(""))
                        + " " + frame.say(names.post(p)) + " · " + p.from() + " –" + until(p))
                .toList();
    }

    private List<String> letters() {
        var frame = desk.frame();
        return holdings.letters().stream()
                .map(n -> frame.say(n.text())
                        + n.letter()
                                .flatMap(Notices.Letter::replyBy)
                                .map(by -> " · " + frame.say("letter.by", by))
                                .orElse(""))
                .toList();
    }

    /** What was laid before himself. */
    private List<String> approvals() {
        return new ApprovalSheet(desk, names)
                .laid(holdings.laid()).stream()
                        .map(line -> line.matter() + " · " + line.act() + " · "
                                + desk.frame().say("approval.from", line.who()))
                        .toList();
    }

    /** Titles only: what was typed is nobody else's. */
    private List<String> drafts() {
        return holdings.drafts().stream()
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
        var tokens = holdings.tokens(now).stream().map(name -> frame.say("handover.token", name));
        return Stream.concat(tokens, holdings.feed() ? Stream.of(frame.say("handover.feed")) : Stream.of())
                .toList();
    }

    private static String until(Post p) {
        return p.until().map((LocalDate u) -> " " + u).orElse("");
    }

    private String name(String id) {
        return desk.frame().say(names.person(id));
    }
}
