package fadu.api;

import fadu.access.Scope;
import fadu.matter.House;
import fadu.matter.LateReplies;
import fadu.matter.LateReplies.Reply;
import fadu.work.Answering;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The right of reply: what whoever handles a matter says about a limit that was not kept. */
@RestController
final class ReplyRoutes {
    private final LateReplies replies;
    private final Reading reading;

    ReplyRoutes(House house, Reading reading) {
        this.replies = new LateReplies(house.database().worker());
        this.reading = reading;
    }

    /** What is to be said, in at most 500 letters. */
    record ReplyBody(String words) {}

    /** The replies on a matter, in their order. */
    record ReplyList(List<Reply> replies) {}

    @GetMapping("/api/v1/matters/{id}/replies")
    @Endpoint(
            zh = "对逾期期限的说明",
            en = "What was said about limits that were not kept by those who answer for them",
            scopes = Scope.READ)
    ReplyList replies(Caller caller, @PathVariable String id) {
        reading.open(caller, id);
        return new ReplyList(replies.of(caller.jurisdiction(), List.of(id)));
    }

    @PostMapping("/api/v1/matters/{id}/limits/{key}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "对一个逾期的期限（limits 的 key）作说明，限办理该期限的岗位、承办人及其单位负责人",
            en =
                    "Replies about a limit that was not kept (the key of limits): who can meet it, who handles it, the head of that unit",
            scopes = Scope.ACT)
    ReplyList reply(Caller caller, @PathVariable String id, @PathVariable String key, @RequestBody ReplyBody body) {
        var file = reading.open(caller, id).file();
        var limit = file.situation().limit(key).orElseThrow(Declined::unknown);
        if (!Answering.of(caller.actor()).may(file.row(), limit)) {
            throw new Declined(ProblemKind.POST, Answering.OTHERS);
        }
        var said = body.words().strip();
        if (said.isEmpty() || said.length() > LateReplies.LONGEST) {
            throw Declined.malformed(
                    "words 应为 1 至 " + LateReplies.LONGEST + " 字", "words has 1 to " + LateReplies.LONGEST + " letters");
        }
        replies.add(caller.jurisdiction(), new Reply(id, key, caller.person(), caller.now(), said));
        return new ReplyList(replies.of(caller.jurisdiction(), List.of(id)));
    }
}
