package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.access.Accounts;
import fadu.hook.Telling;
import fadu.hook.Webhook;
import fadu.hook.Webhooks;
import fadu.org.Person;
import fadu.org.Post;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A sensitive matter is there for few, everywhere; and state secrets are not for this house. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecrecyTest {
    private static final String ID = "ir-2019-0042";
    private static final String SUBJECT = "软件园规划许可材料";

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    @BeforeAll
    void marked() {
        var from = LocalDate.of(2015, 1, 1);
        desk.house.people().keep(new Person(TestDesk.J, "sun", new Words("孙正", "Sun Zheng")));
        desk.house.posts().keep(new Post(TestDesk.J, "sun", "unit-head", "office", from, Optional.empty()));
        new Accounts(desk.house.database()).open(TestDesk.J, "sun", TestDesk.PASSWORD, desk.door.instant());
        desk.house.tick(TestDesk.J, desk.door.instant());
        var none = new Webhook.Wanted(List.of(), List.of(), List.of());
        new Webhooks(desk.house.database())
                .make(TestDesk.J, "bai", "all", "https://203.0.112.1/", none, desk.door.instant());
        desk.marked(ID, "sun:unit-head", "sensitive");
        desk.house.tick(TestDesk.J, desk.door.instant());
    }

    @Test
    void itIsThereForItsHandlerAndTheHeadAndForNobodyElse() throws Exception {
        var search = "/matters?text=" + URLEncoder.encode("软件园规划", StandardCharsets.UTF_8);
        var seen = Map.of("wang", true, "sun", true, "li", false, "zhao", false);
        for (var person : seen.entrySet()) {
            boolean sees = person.getValue();
            try (var visit = Visit.of(desk, person.getKey())) {
                for (var page : List.of(
                        "/matters/" + ID,
                        "/matters/" + ID + "/limit/answer",
                        "/matters/" + ID + "/act/extend",
                        "/matters/" + ID + "/papers/1/receipt")) {
                    int answer = visit.get(page).statusCode();
                    assertThat(answer == 404).as(person.getKey() + page).isEqualTo(!sees);
                }
                for (var page : List.of(
                        search,
                        "/matters",
                        "/due?show=running",
                        "/matters/file.csv",
                        "/calendar?month=2019-11",
                        "/matters/find?kind=information-request")) {
                    assertThat(visit.get(page).body().contains(SUBJECT))
                            .as(person.getKey() + page)
                            .isEqualTo(sees);
                }
                assertThat(visit.get("/report/2019?number=information-requests")
                                .body()
                                .contains(SUBJECT))
                        .isEqualTo(sees);
                assertThat(visit.get("/matters/" + ID).body().contains("敏感 · 限定人员知悉"))
                        .isEqualTo(sees);
            }
            var token = calls.token(person.getKey());
            assertThat(calls.get(token, "/api/v1/matters/" + ID).statusCode()).isEqualTo(sees ? 200 : 404);
            assertThat(calls.get(token, "/api/v1/changes?size=200").body().contains("\"" + ID + "\""))
                    .as(person.getKey())
                    .isEqualTo(sees);
            for (var path : List.of("/files", "/papers/1/receipt/html", "/replies")) {
                assertThat(calls.get(token, "/api/v1/matters/" + ID + path).statusCode())
                        .as(person.getKey() + path)
                        .isEqualTo(sees ? 200 : 404);
            }
            for (var path : List.of("/api/v1/matters", "/api/v1/due", "/api/v1/figures/2019/information-requests")) {
                assertThat(calls.get(token, path).body().contains(SUBJECT))
                        .as(person.getKey() + path)
                        .isEqualTo(sees);
            }
        }
    }

    @Test
    void whoeverCountsDoesNotCountIt() throws Exception {
        var all = overdue("wang");
        var before = overdue("li");
        // Of what is overdue one is sensitive, too.
        desk.marked("ir-2019-0033", "sun:unit-head", "sensitive");
        assertThat(overdue("li")).isLessThan(before);
        assertThat(overdue("wang")).isEqualTo(all);
    }

    private int overdue(String person) throws Exception {
        var board = calls.get(calls.token(person), "/api/v1/due").body();
        return Integer.parseInt(board.replaceAll("(?s).*\"overdue\" ?: ?(\\d+).*", "$1"));
    }

    @Test
    void nothingOfItIsToldOutside() {
        var told = new Telling(desk.house).run(desk.door.instant());
        assertThat(told).isZero();
    }

    @Test
    void aStateSecretIsDoubtedBeforeItIsEntered() throws Exception {
        var page = "/matters/ir-2019-0041/act/extend";
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get(page).body()).contains("不得录入、上传国家秘密");
            var form = Map.of("key", "secret-0001", "since", "3", "approver", "li", "why", "见机密★3年文件");
            var answer = visit.post(page, page, form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("国家秘密不得录入本系统");
        }
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0041")).hasSize(3);
    }
}
