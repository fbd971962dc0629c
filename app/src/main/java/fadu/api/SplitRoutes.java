package fadu.api;

import fadu.access.Scope;
import fadu.matter.Attached;
import fadu.matter.Opening;
import fadu.matter.Splitting;
import fadu.matter.TwoInOne;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What came in as one matter but is two; merging what came in twice is an act like others. */
@RestController
final class SplitRoutes {
    private final Reading reading;

    SplitRoutes(Reading reading) {
        this.reading = reading;
    }

    @PostMapping("/api/v1/matters/{id}/split")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "拆出另一事项：沿用原事项的收到日和各项内容，values 只写不同的；未填的个人信息不显示即沿用，并记入查阅记录",
            en =
                    "Splits off a second matter with the legal day and values of the first; values says what differs. Personal "
                            + "values are taken over unseen, which is kept in the log of who read what",
            scopes = Scope.ACT)
    EnteredLine split(
            Caller caller,
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String given,
            @RequestBody SplitBody body) {
        if (body.why().isBlank()) {
            throw Declined.malformed("请在 why 中写明拆分的理由", "say in why it is split");
        }
        var open = reading.clear(caller, id, Splitting.ACT);
        var two = TwoInOne.of(open.file()).orElseThrow(Declined::unknown);
        var start = two.start();
        var asking = new Asking(caller);
        var key = asking.key(given);
        var cited = Cited.of(caller, start, body.files(), Attached.to(open.file()));
        asking.judge(start, ActBody.clean(body.values()));
        var values = asking.values(body.over(two.first().values(), start), cited);
        var take = Set.copyOf(Optional.ofNullable(body.take()).orElse(List.of()));
        var opening = Opening.of(
                        caller.jurisdiction(),
                        key,
                        two.procedure().id().name(),
                        open.file().row().unit().orElse(""),
                        two.request(caller.person(), open.roles(), values, body.why(), caller.today()))
                .keyed(key)
                .citing(two.files(cited.documents(), take));
        var titled = body.title() == null || body.title().isBlank() ? opening : opening.titled(body.title());
        var splitting = new Splitting(titled, id, open.roles(), body.why());
        return asking.entered(titled.documents(), () -> caller.house().matters().split(splitting, caller.now()));
    }
}
