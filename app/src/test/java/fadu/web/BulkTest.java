package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.access.Accounts;
import fadu.docket.Entry;
import fadu.matter.TakingOn;
import fadu.org.Person;
import fadu.org.Post;
import fadu.rule.TakeOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The yearly check of 200 certificates in one go: looked at first, entered once each, the refused ones told with their article. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkTest {
    private static final LocalDate BEGUN = LocalDate.of(2018, 3, 1);
    private static final int MANY = 200;
    private static final String LIST = "/matters?kind=officer-certificate";

    private final TestDesk desk = new TestDesk();

    BulkTest() {
        post("sun", "certificate-office");
        post("tan", "certificate-office");
        var law = desk.house.editions().current().law();
        var procedure = law.on("officer-certificate", BEGUN).orElseThrow();
        var found = new ArrayList<TakingOn>();
        for (int n = 1; n <= MANY; n++) {
            var values = Map.<String, Object>of(
                    "holder",
                    "p" + n,
                    "post",
                    "establishment",
                    "of_age",
                    true,
                    "sort",
                    "enforce",
                    "expires",
                    "2023-02-28");
            var in = n == 7 ? List.of("suspended") : List.of("active", "held", "listed");
            var one = TakeOn.found(procedure, BEGUN, in, values, Map.of(), List.of(), "ledger row " + n, "sun");
            found.add(new TakingOn(id(n), "legal", Optional.of("执法证" + n), one, Optional.of("row " + n)));
        }
        desk.house.matters().takeOn(TestDesk.J, found, TestDesk.at("2019-01-05T09:00"));
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private void post(String id, String role) {
        desk.house.people().keep(new Person(TestDesk.J, id, new Words(id, id)));
        desk.house.posts().keep(new Post(TestDesk.J, id, role, "legal", LocalDate.of(2015, 1, 1), Optional.empty()));
        new Accounts(desk.house.database()).open(TestDesk.J, id, TestDesk.PASSWORD, TestDesk.at("2019-01-02T09:00"));
    }

    private static String id(int n) {
        return "oc-" + (1000 + n);
    }

    private List<Entry> docket(int n) {
        return desk.house.docket().of(TestDesk.J, id(n));
    }

    private static String place(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void twoHundredCertificatesAreCheckedAtOnce() throws Exception {
        try (var visit = Visit.of(desk, "sun")) {
            assertThat(visit.get(LIST).body()).contains("年度审验合格", "id=\"bulk\"");
            var chosen = Map.of("act", "check", "all", "yes", "query", "kind=officer-certificate&");
            var page = place(visit.post(LIST, "/bulk", chosen));
            assertThat(visit.get(page).body()).contains("批量办理 200 项", "逐项填写");
            var given = Map.of("still_fit", "true", "each", "still_fit", "each." + id(9), "false");
            assertThat(visit.post(page, page, given).statusCode()).isEqualTo(303);
            var preview = visit.get(page).body();
            assertThat(preview).contains("可以记入 198 项", "不能记入 2 项", "河南省行政执法证件管理办法", "尚未记入任何一项");
            assertThat(docket(1)).hasSize(1);
            assertThat(place(visit.post(page, page + "/run", Map.of()))).isEqualTo(page);
            assertThat(visit.get(page).body()).contains("正在记入，已处理 52 / 200");
            for (int portion = 0; portion < 5; portion++) {
                visit.post(page, page + "/run", Map.of());
            }
            var done = visit.get(page).body();
            assertThat(done).contains("已记入 198 项", "不能记入 2 项", "/matters/" + id(7), "/matters/" + id(9));
            assertThat(docket(1)).last().satisfies(e -> assertThat(e.act()).isEqualTo("check"));
            assertThat(List.of(
                            docket(1).size(),
                            docket(MANY).size(),
                            docket(7).size(),
                            docket(9).size()))
                    .containsExactly(2, 2, 1, 1);
            try (var other = Visit.of(desk, "tan")) {
                assertThat(other.get(page).statusCode()).isEqualTo(404);
                assertThat(other.post("/matters", page + "/run", Map.of()).statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void nothingIsOfferedOrDoneOutOfReach() throws Exception {
        var chosen = Map.of("act", "check", "id", id(1));
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get(LIST).body()).doesNotContain("id=\"bulk\"");
            assertThat(place(visit.post("/matters", "/bulk", chosen))).startsWith("/matters?");
        }
        try (var visit = Visit.of(desk, "zhao")) {
            var page = place(visit.post("/matters", "/bulk", chosen));
            visit.post(page, page, Map.of("still_fit", "true"));
            assertThat(visit.get(page).body()).contains("可以记入 0 项", "您没有这一岗位");
            assertThat(place(visit.post("/matters", "/bulk", Map.of("act", "cancel", "id", id(1)))))
                    .as("an act that the law does not allow in bulk")
                    .startsWith("/matters?");
        }
    }
}
