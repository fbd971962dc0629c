package fadu.api;

import fadu.access.Scope;
import fadu.law.Act;
import fadu.law.Law;
import fadu.matter.Bulk;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import fadu.rule.Request;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** One act on many matters, where the law allows it. */
@RestController
final class BulkRoutes {

    @PostMapping("/api/v1/bulk")
    @Endpoint(
            zh = "对多个事项批量办理法律允许批量的行为；每项各自记入，被拒绝的写明依据，其余照记；preview 只看结果，不记入",
            en =
                    "Enters an act that may be entered in bulk on many matters, each by itself: the refused ones are told with "
                            + "the basis, the others stand. With preview nothing is entered",
            scopes = Scope.ACT)
    BulkAnswer bulk(Caller caller, @RequestHeader("Idempotency-Key") String key, @RequestBody BulkBody body) {
        var ids = body.matters();
        if (ids.isEmpty() || ids.size() > Bulk.MOST || new HashSet<>(ids).size() != ids.size()) {
            throw Declined.malformed("matters 应为 1 至 1000 个互不相同的事项", "matters are 1 to 1,000 different ones");
        }
        var rows = rows(caller, ids);
        var jurisdiction = caller.jurisdiction();
        if (rows.size() != ids.size() || !rows.stream().allMatch(row -> allowed(caller.law(), row, body.act()))) {
            throw Declined.unknown();
        }
        var asking = new Asking(caller);
        rows.stream()
                .collect(Collectors.groupingBy(
                        row -> act(caller.law(), row, body.act()).orElseThrow()))
                .forEach((act, of) -> asking.named(
                        act, of.stream().map(row -> body.values(row.id())).toList()));
        var asked = rows.stream()
                .map(row -> new Bulk.One(
                        row.id(),
                        Request.of(body.act(), caller.person(), roles(caller, row, body.act()), body.values(row.id()))))
                .toList();
        boolean preview = Boolean.TRUE.equals(body.preview());
        var bulk = new Bulk(caller.house());
        var results = preview
                ? bulk.preview(jurisdiction, asked, caller.now())
                : bulk.act(jurisdiction, asking.key(key), asked, caller.now());
        return BulkAnswer.of(results, preview, caller.locale());
    }

    private static List<MatterRow> rows(Caller caller, List<String> ids) {
        return caller.filter()
                .map(f -> f.and(new MatterCondition.Among(ids)))
                .map(f -> caller.house()
                        .list()
                        .page(f, Optional.empty(), Bulk.MOST)
                        .rows())
                .orElse(List.of());
    }

    private static Set<String> roles(Caller caller, MatterRow row, String act) {
        return act(caller.law(), row, act)
                .map(a -> caller.reach().roles(caller.actor().unit(row, a, Optional.empty())))
                .orElse(Set.of());
    }

    private static boolean allowed(Law law, MatterRow row, String act) {
        return act(law, row, act).flatMap(Act::bulk).isPresent();
    }

    private static Optional<Act> act(Law law, MatterRow row, String act) {
        return law.procedure(row.procedure())
                .flatMap(p -> Optional.ofNullable(p.acts().get(act)));
    }
}
