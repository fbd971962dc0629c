package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.access.Accounts;
import fadu.access.Administrator;
import fadu.law.Act;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.Vocabulary;
import fadu.org.Person;
import fadu.org.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
