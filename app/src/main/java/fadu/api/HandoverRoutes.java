package fadu.api;

import fadu.Words;
import fadu.access.Scope;
import fadu.matter.MatterRow;
import fadu.notice.Notices;
import fadu.work.HandoverBook;
import fadu.work.Holdings;
import fadu.work.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The hand-over book of somebody who leaves; and every open matter handed on at once. */
@RestController
final class HandoverRoutes {
    /**
     * An open matter.
     *
     * @param title absent for the system administrator, who sees none
     * @param mine whether who asks may hand it over
     */
    record HandoverLine(
            String id,
            Optional<String> number,
            String procedure,
            Words kind,
            Optional<String> title,
            List<String> states,
            Optional<MatterLine.DueLine> due,
            boolean mine) {}

    /**
     * All that somebody holds.
     *
     * @param deputies where he stands in, and where somebody stands in for him
     * @param letters urging letters without an answer
     * @param laid acts that were laid before him
     * @param drafts what he began, without what was typed
     * @param tokens the names of his keys for programs
     * @param feed whether he has a private address of his calendar
     */
    record HandoverWhole(
            String person,
            Words name,
            List<HandoverLine> matters,
            List<PostLine> posts,
            List<DeputyRoutes.DeputyLine> deputies,
            List<Notices.Notice> letters,
            List<ApprovalLine> laid,
            List<DraftRoutes.DraftLine> drafts,
            List<String> tokens,
            boolean feed) {}

    /**
     * What is to be handed to whom.
     *
     * @param successor of all matters for which {@code others} names nobody
     * @param others by matter; {@code -} leaves it where it is
     */
    record HandoverBody(
            @Nullable String successor,
            @Nullable Map<String, String> others,
            @Nullable String why) {}

    /** What became of it. */
    record HandedAnswer(int done, List<NotHanded> failed) {}

    /** A matter that stays where it was, and why. */
    record NotHanded(String matter, String detail) {}

    @GetMapping("/api/v1/people/{person}/handover")
    @Endpoint(
            zh = "离岗移交清单：未办结事项、岗位、代理、未答复的催办、待批、草稿、令牌。由本人、其单位负责人和系统管理员查看",
            en =
                    "The hand-over book of a person: open matters, posts, deputies, letters, approvals, drafts, tokens. For the "
                            + "person, the head of the unit and the system administrator",
            scopes = Scope.READ)
    HandoverWhole book(Caller caller, @PathVariable String person) {
        var book = open(caller, person);
        var holdings = new Holdings(caller.actor(), person);
        return new HandoverWhole(
                person,
                caller.people().apply(person),
                book.matters().stream().map(row -> line(caller, book, row)).toList(),
                holdings.posts().stream().map(PostLine::of).toList(),
                holdings.deputies().stream()
                        .map(p -> DeputyRoutes.DeputyLine.of(p, caller.today()))
                        .toList(),
                holdings.letters(),
                ApprovalLine.of(holdings.laid()),
                holdings.drafts().stream()
                        .map(k -> new DraftRoutes.DraftLine(k.matter(), k.act(), k.row()))
                        .toList(),
                holdings.tokens(caller.now()),
                holdings.feed());
    }

    @PostMapping("/api/v1/people/{person}/handover")
    @Endpoint(
            zh = "一次移交其全部未办结事项：successor 为接收人，others 按事项另行指定（“-”为不移交）；逐件记入，同一 Idempotency-Key 只记一次",
            en =
                    "Hands on all his open matters at once: to successor, or as others says by matter (“-” leaves it); each by its own "
                            + "entry, once only with one Idempotency-Key",
            scopes = Scope.ACT)
    HandedAnswer hand(
            Caller caller,
            @PathVariable String person,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody HandoverBody body) {
        var handing = new HandoverBook.Handing(
                Optional.ofNullable(body.successor()).orElse(""),
                Optional.ofNullable(body.others()).orElse(Map.of()),
                Optional.ofNullable(body.why()).orElse(""),
                new Asking(caller).key(key));
        var handed = open(caller, person).hand(handing, caller.now());
        return new HandedAnswer(
                handed.done(),
                handed.failed().stream()
                        .map(f -> new NotHanded(f.row().id(), f.why().in(caller.locale())))
                        .toList());
    }

    private static HandoverBook open(Caller caller, String person) {
        if (!Names.of(caller.actor()).people().containsKey(person)) {
            throw Declined.unknown();
        }
        return HandoverBook.of(caller.actor(), person)
                .orElseThrow(() -> new Declined(ProblemKind.POST, HandoverBook.CLOSED));
    }

    private static HandoverLine line(Caller caller, HandoverBook book, MatterRow row) {
        var whole = MatterLine.of(row, caller);
        return new HandoverLine(
                whole.id(),
                whole.number(),
                whole.procedure(),
                whole.kind(),
                whole.title().filter(_ -> !book.administrator()),
                whole.states(),
                whole.due(),
                book.mine(row));
    }
}
