package fadu.bench;

import fadu.matter.Opening;
import fadu.matter.Step;
import fadu.rule.Request;
import fadu.rule.World;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The matter that is measured: a request for information in six acts, from the letter to the slip. */
final class Course {
    static final String JURISDICTION = "bench";
    static final String UNIT = "office";
    static final String PROCEDURE = "information-request";

    /** A request and the instant at which it is made. */
    record Act(Instant at, Request request) {}

    static final List<Act> ACTS = List.of(
            act(
                    "2019-09-20T09:00",
                    "wang",
                    "disclosure-clerk",
                    "receive",
                    Map.of(
                            "channel", "hand",
                            "applicant", "张三",
                            "applicant_kind", "person",
                            "contact", "13800000000",
                            "arrived", "2019-09-20",
                            "subject", "某片区 2018 年度拆迁补偿标准及依据",
                            "forms", List.of(Map.of("form", "1", "asks", "拆迁补偿标准")))),
            act("2019-09-23T10:00", "wang", "disclosure-clerk", "take-up", Map.of()),
            act("2019-10-08T09:30", "wang", "disclosure-clerk", "submit-review", Map.of()),
            act("2019-10-10T15:00", "zhou", "legal-reviewer", "pass-review", Map.of("opinion", "事实清楚，依据正确，同意。")),
            act("2019-10-11T11:00", "wang", "disclosure-clerk", "disclose", Map.of("where_to_get", "随本告知书附送")),
            act("2019-10-14T16:00", "wang", "disclosure-clerk", "serve", Map.of("served_on", "2019-10-14")));

    private Course() {}

    private static Act act(String at, String person, String role, String act, Map<String, Object> values) {
        var request = Request.of(act, person, Set.of(role), values);
        return new Act(
                LocalDateTime.parse(at).atZone(World.ZONE).toInstant(),
                act.equals("disclose") ? request.approvedBy("li", Set.of("disclosure-head")) : request);
    }

    /** Ids of one length, so that one matter's bytes serve for another. */
    static String id(long n) {
        return "bench-%012d".formatted(n);
    }

    static Opening opening(String id) {
        return Opening.of(JURISDICTION, id, PROCEDURE, UNIT, ACTS.getFirst().request())
                .titled("拆迁补偿标准")
                .keyed(id + "-0");
    }

    static Step step(String id, int i) {
        return Step.of(JURISDICTION, id, ACTS.get(i).request()).in(UNIT).keyed(id + "-" + i);
    }
}
