package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.access.Accounts;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** System, security and audit: each at its own pages, none at another's, none at a matter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminTest {
    private static final Map<String, List<String>> PAGES = Map.of(
            "bai", List.of("/admin/units", "/admin/webhooks"),
            "an", List.of("/admin/accounts", "/admin/why", "/admin/outside"),
            "shen",
                    List.of(
                            "/admin/logs",
                            "/admin/logs.csv?log=door",
                            "/admin/logs?log=refusals",
                            "/admin/logs?log=reads"),
            "wang", List.of());

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void noneIsAtAnothersPages() throws Exception {
        for (var person : PAGES.entrySet()) {
            try (var visit = Visit.of(desk, person.getKey())) {
                for (var page : PAGES.values().stream().flatMap(List::stream).toList()) {
                    assertThat(visit.get(page).statusCode())
                            .as(person.getKey() + page)
                            .isEqualTo(person.getValue().contains(page) ? 200 : 403);
                }
                boolean administrator = !person.getValue().isEmpty();
                assertThat(visit.get("/matters/ir-2019-0041").statusCode()).isEqualTo(administrator ? 404 : 200);
            }
        }
    }

    @Test
    void noneDoesAnothersWorkWithAForgedForm() throws Exception {
        var post = Map.of("person", "chen", "role", "unit-head", "unit", "planning", "from", "2019-10-23");
        var administrator =
                Map.of("person", "chen", "role", "audit-administrator", "unit", "legal", "from", "2019-10-23");
        var account = Map.of("person", "chen", "password", "stolen-2019-10");
        for (var person : List.of("an", "shen", "wang")) {
            try (var visit = Visit.of(desk, person)) {
                assertThat(visit.post("/account", "/admin/posts", post).statusCode())
                        .isEqualTo(403);
            }
        }
        for (var person : List.of("bai", "shen", "wang")) {
            try (var visit = Visit.of(desk, person)) {
                assertThat(visit.post("/account", "/admin/accounts", account).statusCode())
                        .isEqualTo(403);
                assertThat(visit.post("/account", "/admin/administrators", administrator)
                                .statusCode())
                        .isEqualTo(403);
            }
        }
        try (var visit = Visit.of(desk, "bai")) {
            assertThat(visit.post("/admin/units", "/admin/posts", administrator).body())
                    .contains("安全管理员任命");
        }
        try (var visit = Visit.of(desk, "an")) {
            assertThat(visit.post("/admin/accounts", "/admin/administrators", administrator)
                            .body())
                    .contains("不得兼任");
            var own = Map.of("person", "an", "role", "audit-administrator", "unit", "legal", "from", "2019-10-23");
            assertThat(visit.post("/admin/accounts", "/admin/administrators", own)
                            .body())
                    .contains("不能给自己任职");
            var password = Map.of("person", "an", "password", "another-for-an-2019");
            assertThat(visit.post("/admin/accounts", "/admin/accounts", password)
                            .body())
                    .contains("本人的账号须由他人处理");
        }
        assertThat(desk.house.posts().of(TestDesk.J, "chen", LocalDate.of(2019, 10, 23)))
                .hasSize(1);
    }

    @Test
    void aPostIsGivenAndEndedAndItsHolderSeesAndNoLongerSees() throws Exception {
        var post = Map.of("person", "li", "role", "unit-clerk", "unit", "planning", "from", "2019-10-01");
        try (var visit = Visit.of(desk, "bai")) {
            assertThat(visit.post("/admin/units", "/admin/posts", post).statusCode())
                    .isEqualTo(303);
            assertThat(desk.house.posts().unitsOf(TestDesk.J, "li", LocalDate.of(2019, 10, 23)))
                    .contains("planning");
            var key = Map.of("key", "li|unit-clerk|planning|2019-10-01");
            assertThat(visit.post("/admin/units", "/admin/posts/end", key).statusCode())
                    .isEqualTo(303);
            assertThat(desk.house.posts().unitsOf(TestDesk.J, "li", LocalDate.of(2019, 10, 23)))
                    .doesNotContain("planning");
        }
        try (var visit = Visit.of(desk, "shen")) {
            assertThat(visit.get("/admin/logs").body()).contains("任职", "免职", "单位经办人 规划局");
        }
    }

    @Test
    void aUnitIsRenamedMovedAndEndedAndStandsInTheTree() throws Exception {
        var made = Map.of("id", "park", "zh", "园区办", "en", "Park Office", "parent", "office", "from", "2019-01-01");
        try (var visit = Visit.of(desk, "bai")) {
            assertThat(visit.post("/admin/units", "/admin/units", made).statusCode())
                    .isEqualTo(303);
            var into = Map.of("zh", "园区管理办", "en", "Park Office", "parent", "planning", "mark", "园办");
            assertThat(visit.post("/admin/units", "/admin/units/park", into).statusCode())
                    .isEqualTo(303);
            assertThat(visit.get("/admin/units").body())
                    .containsPattern(
                            "(?s)<b>规划局</b>.*<ul class=\"tree\">\\s*<li class=\"unit\"><details><summary><b>园区管理办</b>");
            var below = Map.of("zh", "规划局", "en", "Planning", "parent", "park");
            assertThat(visit.post("/admin/units", "/admin/units/planning", below)
                            .body())
                    .contains("上级单位不能是本单位或其下级");
            var held = Map.of("zh", "规划局", "en", "Planning", "until", "2019-10-23");
            assertThat(visit.post("/admin/units", "/admin/units/planning", held).body())
                    .contains("请先免职");
            var ended = Map.of("zh", "园区管理办", "en", "Park Office", "until", "2019-10-22");
            assertThat(visit.post("/admin/units", "/admin/units/park", ended).statusCode())
                    .isEqualTo(303);
            assertThat(visit.get("/admin/units").body()).doesNotContain("园区管理办");
            var name = Map.of("id", "chen", "zh", "陈新名", "en", "Chen Xinming");
            var old = desk.house.people().find(TestDesk.J, "chen").orElseThrow();
            assertThat(visit.post("/admin/units", "/admin/people/name", name).statusCode())
                    .isEqualTo(303);
            assertThat(visit.get("/admin/units").body()).contains("陈新名");
            desk.house.people().keep(old);
        }
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.post("/account", "/admin/units/office", Map.of("zh", "x", "en", "x"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aPasswordThatWasGivenOpensNothingButTheChoiceOfOnesOwn() throws Exception {
        var given = "given-by-an-2019";
        try (var an = Visit.of(desk, "an")) {
            var account = Map.of("person", "zhao", "password", given);
            assertThat(an.post("/admin/accounts", "/admin/accounts", account).statusCode())
                    .isEqualTo(303);
        }
        try (var zhao = new Visit(desk)) {
            var in = zhao.post("/sign-in", "/sign-in", Map.of("name", "zhao", "password", given));
            assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/sign-in/password");
            assertThat(zhao.get("/due").statusCode()).isEqualTo(302);
            assertThat(zhao.get("/sign-in/password").body()).contains("您的口令是别人给的");
            assertThat(chosen(zhao, given, given).body()).contains("请另选口令");
            assertThat(chosen(zhao, "short", "short").body()).contains("8 至 200");
            assertThat(chosen(zhao, "mine-alone-2019", "mine-alone-2018").body())
                    .contains("不一样");
            try (var stranger = new Visit(desk)) {
                assertThat(chosen(stranger, "not-mine-2019", "not-mine-2019")
                                .headers()
                                .firstValue("Location"))
                        .hasValue("/sign-in?failed");
            }
            assertThat(chosen(zhao, "mine-alone-2019", "mine-alone-2019")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/due?continue");
            assertThat(zhao.get("/due").statusCode()).isEqualTo(200);
            assertThat(chosen(zhao, "once-more-2019", "once-more-2019")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/sign-in?failed");
        }
        new Accounts(desk.house.database()).open(TestDesk.J, "zhao", TestDesk.PASSWORD, desk.door.instant());
    }

    @Test
    void whoHoldsAPostAndHasNoAccountIsOpenedOneWithTheOthers() throws Exception {
        var accounts = new Accounts(desk.house.database());
        accounts.close(TestDesk.J, "chen");
        accounts.close(TestDesk.J, "zhao");
        try (var shen = Visit.of(desk, "shen")) {
            assertThat(shen.post("/account", "/admin/accounts/opening", Map.of())
                            .statusCode())
                    .isEqualTo(403);
        }
        try (var an = Visit.of(desk, "an");
                var chen = new Visit(desk)) {
            assertThat(an.get("/admin/accounts").body()).contains("2 人有岗位而无账号");
            var opened = an.post("/admin/accounts", "/admin/accounts/opening", Map.of())
                    .body();
            assertThat(opened).contains("已开设 2 个账号").doesNotContain("还有");
            var slip = Pattern.compile("(?s)chen ·.*?<code>([^<]+)</code>").matcher(opened);
            assertThat(slip.find()).isTrue();
            show(chen, slip.group(1));
            assertThat(an.get("/admin/accounts").body()).doesNotContain("有岗位而无账号");
            assertThat(an.post("/admin/accounts", "/admin/accounts/opening", Map.of())
                            .body())
                    .contains("已开设 0 个账号");
            // Two who open at the same moment: the second finds it there, and leaves it as it is.
            assertThat(accounts.begin(TestDesk.J, "chen", "another-2019-10", desk.door.instant()))
                    .isFalse();
            show(chen, slip.group(1));
        } finally {
            accounts.open(TestDesk.J, "chen", TestDesk.PASSWORD, desk.door.instant());
            accounts.open(TestDesk.J, "zhao", TestDesk.PASSWORD, desk.door.instant());
        }
    }

    /** What reached the wrong person stops being good as soon as another is given, also where it was shown before. */
    @Test
    void aGivenPasswordThatWasReplacedOrClosedLetsNobodyChoose() throws Exception {
        var began = desk.door.instant();
        try (var an = Visit.of(desk, "an");
                var stranger = new Visit(desk);
                var late = new Visit(desk);
                var right = new Visit(desk)) {
            give(an, "went-astray-2019");
            show(stranger, "went-astray-2019");
            desk.door.moveTo(began.plusSeconds(60));
            give(an, "given-again-2019");
            stopped(stranger, "not-mine-2019");
            show(late, "given-again-2019");
            show(right, "given-again-2019");
            assertThat(chosen(right, "mine-alone-2019", "mine-alone-2019")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/");
            stopped(late, "not-mine-2019");

            give(an, "given-thrice-2019");
            show(late, "given-thrice-2019");
            assertThat(an.post("/admin/accounts", "/admin/accounts/chen/close", Map.of())
                            .statusCode())
                    .isEqualTo(303);
            stopped(late, "not-mine-2019");
            assertThat(new Accounts(desk.house.database()).all(TestDesk.J, desk.door.instant()))
                    .extracting(Accounts.Account::person)
                    .doesNotContain("chen");
        } finally {
            desk.door.moveTo(began);
            new Accounts(desk.house.database()).open(TestDesk.J, "chen", TestDesk.PASSWORD, began);
        }
    }

    private static void give(Visit an, String password) throws Exception {
        var account = Map.of("person", "chen", "password", password);
        assertThat(an.post("/admin/accounts", "/admin/accounts", account).statusCode())
                .isEqualTo(303);
    }

    private static void show(Visit visit, String password) throws Exception {
        var in = visit.post("/sign-in", "/sign-in", Map.of("name", "chen", "password", password));
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/sign-in/password");
    }

    private static void stopped(Visit visit, String fresh) throws Exception {
        assertThat(chosen(visit, fresh, fresh).headers().firstValue("Location")).hasValue("/sign-in?failed");
        assertThat(visit.get("/sign-in?failed").body()).contains("口令已被改过");
        assertThat(visit.get("/due").statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> chosen(Visit visit, String fresh, String again) throws Exception {
        return visit.post("/sign-in", "/sign-in/password", Map.of("fresh", fresh, "again", again));
    }

    @Test
    void theLastOfAKindStays() throws Exception {
        try (var visit = Visit.of(desk, "an")) {
            for (var last : List.of("bai|system", "shen|audit", "an|security")) {
                var key = last + "-administrator|office|2015-01-01";
                assertThat(visit.post("/admin/accounts", "/admin/administrators/end", Map.of("key", key))
                                .body())
                        .as(key)
                        .containsAnyOf("这是最后一名", "不能自行免去本人");
            }
            for (var person : List.of("bai", "shen", "an")) {
                assertThat(visit.post("/admin/accounts", "/admin/accounts/" + person + "/close", Map.of())
                                .body())
                        .as(person)
                        .containsAnyOf("这是最后一名", "须由他人处理");
            }
        }
    }

    @Test
    void whoReadWhatAndWhyIsLogged() throws Exception {
        var matter = "/matters/ir-2019-0041";
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get(matter).body()).contains("张＊", "138****0000").doesNotContain("张三", "13800000000");
            assertThat(visit.get(matter + "/act/extend").body()).doesNotContain("13800000000");
            assertThat(visit.post(matter, matter + "/personal", Map.of("reason", " "))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(visit.post(matter, matter + "/personal", Map.of("reason", "电话告知补正事项"))
                            .body())
                    .contains("张三", "13800000000");
        }
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.post("/due", matter + "/personal", Map.of("reason", "想看"))
                            .statusCode())
                    .isEqualTo(404);
        }
        try (var visit = Visit.of(desk, "shen")) {
            assertThat(visit.get("/admin/logs?log=reads").body())
                    .contains("查看个人信息", "电话告知补正事项", "打开事项")
                    .doesNotContain("想看");
            assertThat(visit.get("/admin/logs?log=reads&person=chen").body()).doesNotContain("电话告知补正事项");
            assertThat(visit.get("/admin/logs?log=reads&matter=ir-2019-0041&person=wang&from=2019-10-01")
                            .body())
                    .contains("电话告知补正事项");
            assertThat(visit.get("/admin/logs?log=reads&until=2019-01-01").body())
                    .contains("没有符合的记录");
            assertThat(visit.get("/admin/logs.csv?log=reads&matter=ir-2019-0041")
                            .body())
                    .startsWith("\uFEFF")
                    .contains("电话告知补正事项");
        }
        var sql = desk.house.database().worker().sql();
        assertThatThrownBy(() -> sql.sql("update read_log set reason = ''").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whySomebodyMayIsSaidInWords() throws Exception {
        var asked = "/admin/why?procedure=information-request@2019&act=extend&unit=office&day=2019-10-23&person=";
        try (var visit = Visit.of(desk, "an")) {
            assertThat(visit.get(asked + "chen").body()).contains("不可以办理", "单位经办人（规划局），不及于该单位", "该人在该单位不是");
            assertThat(visit.get(asked + "wang").body())
                    .contains("王琳可以办理", "政府信息公开承办人（党政办公室），及于该单位")
                    .doesNotContain("不可以办理");
        }
    }
}
