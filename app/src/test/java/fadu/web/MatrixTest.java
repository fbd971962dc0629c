package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.access.Accounts;
import fadu.access.Administrator;
import fadu.law.Act;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.Vocabulary;
import fadu.matter.Opening;
import fadu.matter.Step;
import fadu.org.Person;
import fadu.org.Post;
import fadu.rule.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every role inside the house, walked through HTTP: what opens is what the law's {@code by} and the post's reach say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {
    private static final String MATTER = "/matters/ir-2019-0041";
    private static final LocalDate TODAY = LocalDate.of(2019, 10, 23);
    private static final List<String> PROCEDURES = List.of(
            "information-request", "penalty", "contract", "normative-document", "officer-certificate", "inspection");

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);
    private final Law law = desk.house.editions().current().law();
    private final List<String> wrong = new ArrayList<>();
    private final TreeSet<String> answers = new TreeSet<>();

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    @Test
    void everyRoleOpensWhatItMayAndNothingElse() throws Exception {
        assertThat(PROCEDURES)
                .allSatisfy(name -> assertThat(law.on(name, TODAY)).isPresent());
        for (var role : law.vocabulary().roles().values()) {
            if (!role.outside()) {
                walk(role);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answers).contains("start 200", "start 403", "matter 200", "matter 404", "act 404", "act 422");
    }

    private void walk(Vocabulary.Role role) throws Exception {
        var person = "m-" + role.id();
        desk.house.people().keep(new Person(TestDesk.J, person, new Words(person, person)));
        desk.house.posts().keep(new Post(TestDesk.J, person, role.id(), "legal", TODAY, Optional.empty()));
        new Accounts(desk.house.database()).open(TestDesk.J, person, TestDesk.PASSWORD, desk.door.instant());
        boolean administrator = Administrator.of(role.id()).isPresent();
        try (var visit = Visit.of(desk, person)) {
            for (var name : PROCEDURES) {
                var procedure = law.on(name, TODAY).orElseThrow();
                for (var start : procedure.starts()) {
                    var act = procedure.acts().get(start);
                    if (act != null && byPeople(act)) {
                        boolean may = !administrator && may(procedure, act, role.id());
                        is(
                                "start",
                                role,
                                visit.get("/matters/new/" + name + "/" + start).statusCode(),
                                may ? 200 : 403,
                                name + " " + start);
                    }
                }
            }
            is("matter", role, visit.get(MATTER).statusCode(), role.everyUnit() ? 200 : 404, MATTER);
            var split = visit.get(MATTER + "/split").statusCode();
            is("split", role, split, role.everyUnit() ? 200 : 404, MATTER + "/split");
            is("account", role, visit.get("/account/tokens").statusCode(), 200, "/account/tokens");
            var token = calls.token(person);
            is("api", role, calls.get(token, "/api/v1" + MATTER).statusCode(), role.everyUnit() ? 200 : 404, "API");
            boolean keeps = role.id().equals(Administrator.SYSTEM.role());
            is("hooks", role, calls.get(token, "/api/v1/webhooks").statusCode(), keeps ? 200 : 403, "webhooks");
            var act =
                    visit.post("/account", MATTER + "/act/extend", Map.of("key", "matrix-" + role.id(), "why", "不予延长"));
            is("act", role, act.statusCode(), role.everyUnit() ? 422 : 404, MATTER);
        }
    }

    /** What is handed to another unit: it lies with planning, and the office opened it. */
    @Test
    void theUnitOfAnActCountsAndNotOnlyThatOfTheMatter() throws Exception {
        open(
                "mx-task",
                "task",
                "assign",
                "committee-office",
                Map.of("title", "公示", "source", "meeting", "owner", "planning"));
        open(
                "mx-appraisal",
                "unit-appraisal",
                "open",
                "duty-inspector",
                Map.of("appraised_unit", "planning", "period_year", 2019L, "scheme", "办法"));
        var row = Request.of(
                        "set-indicator", "mei", Set.of("duty-inspector"), Map.of("indicator", "学法", "weight", 100L))
                .row("学法");
        desk.house
                .matters()
                .act(Step.of(TestDesk.J, "mx-appraisal", row), desk.door.instant())
                .orThrow();
        for (var unit : List.of("planning", "office", "legal")) {
            for (var role : List.of("unit-head", "unit-clerk", "committee-office", "publisher", "duty-inspector")) {
                for (var matter : List.of("mx-task", "mx-appraisal")) {
                    offered(unit, role, matter);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answers)
                .contains("mx-task planning accept", "mx-task office cancel", "mx-appraisal planning mark-self");
    }

    private void open(String id, String kind, String act, String role, Map<String, Object> values) {
        var asked = Request.of(act, "mei", Set.of(role), values);
        desk.house
                .matters()
                .open(Opening.of(TestDesk.J, id, kind, "office", asked), desk.door.instant())
                .orThrow();
    }

    private void offered(String unit, String role, String matter) throws Exception {
        var person = "x-" + matter + "-" + unit + "-" + role;
        desk.house.people().keep(new Person(TestDesk.J, person, new Words(person, person)));
        new Accounts(desk.house.database()).open(TestDesk.J, person, TestDesk.PASSWORD, desk.door.instant());
        desk.house.posts().keep(new Post(TestDesk.J, person, role, unit, TODAY, Optional.empty()));
        boolean everywhere =
                law.vocabulary().roles().values().stream().anyMatch(r -> r.id().equals(role) && r.everyUnit());
        var answer = calls.get(calls.token(person), "/api/v1/matters/" + matter + "/acts");
        boolean reads = everywhere || !unit.equals("legal");
        if (answer.statusCode() != (reads ? 200 : 404)) {
            wrong.add(person + " " + matter + ": " + answer.statusCode());
        }
        var procedure = law.on(matter.equals("mx-task") ? "task" : "unit-appraisal", TODAY)
                .orElseThrow();
        for (var act : procedure.acts().values()) {
            boolean there = answer.body().contains("\"act\":\"" + act.id() + "\"");
            var whose = act.whose().isPresent() ? "office" : "planning";
            boolean may = act.by().contains(role) && (everywhere || unit.equals(whose));
            if (there) {
                answers.add(matter + " " + unit + " " + act.id());
            }
            if (there && !may) {
                wrong.add(person + " " + matter + " is offered " + act.id());
            }
        }
    }

    private void is(String what, Vocabulary.Role role, int answer, int expected, String where) {
        answers.add(what + " " + answer);
        if (answer != expected) {
            wrong.add(role.id() + " " + where + ": " + answer + " and not " + expected);
        }
    }

    private static boolean byPeople(Act act) {
        return act.kind() == Act.Kind.DECISION || act.kind() == Act.Kind.FACT;
    }

    /** Written from the rule in docs/writing-a-procedure.md, not from the program. */
    private boolean may(Procedure procedure, Act act, String role) {
        boolean part = procedure.acts().values().stream()
                .filter(a -> !(a.inHold() && a.basis().internal()))
                .anyMatch(a -> a.by().contains(role) || a.approvedBy().equals(Optional.of(role)));
        return act.by().contains(role)
                || (part
                        && act.by().stream()
                                .map(law.vocabulary().roles()::get)
                                .anyMatch(r -> r != null && r.outside()));
    }
}
