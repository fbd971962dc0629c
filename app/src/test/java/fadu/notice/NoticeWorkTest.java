package fadu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fadu.Words;
import fadu.access.Approvals;
import fadu.docket.HouseSafe;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.matter.LimitDays;
import fadu.matter.Opening;
import fadu.matter.Step;
import fadu.org.Jurisdiction;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.rule.Request;
import fadu.store.TestDatabase;
import fadu.store.Watch;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told, when, and that nothing is told twice: after a second node, a restart, a replay of the log. */
class NoticeWorkTest {
    private static final String J = "kaiming";
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private final House house = House.of(TestDatabase.fresh());
    private final Notices notices = new Notices(house.database().worker());
    private final Path outbox = house.database().settings().data().resolve("outbox");

    NoticeWorkTest() {
        house.jurisdictions().keep(new Jurisdiction(J, new Words("开明区", "Kaiming"), false, Map.of()));
        house.units()
                .keep(new Unit(
                        J,
                        "office",
                        new Words("办公室", "Office"),
                        "开",
                        Optional.empty(),
                        LONG_AGO,
                        Optional.empty(),
                        Optional.empty()));
        person("wang", "disclosure-clerk");
        person("sun", "unit-head");
        house.editions().publish(law(), at("2019-01-02T09:00"));
        var values = Map.<String, Object>of(
                "channel", "hand",
                "applicant", "张三",
                "applicant_kind", "person",
                "contact", "13800000000",
                "arrived", "2019-09-20",
                "subject", "补偿标准",
                "forms", List.of(Map.of("form", "1", "asks", "补偿标准")));
        house.matters()
                .open(
                        Opening.of(
                                J,
                                "ir-1",
                                "information-request",
                                "office",
                                Request.of("receive", "wang", Set.of("disclosure-clerk"), values)),
                        at("2019-09-20T10:00"))
                .orThrow();
    }

    private void person(String id, String role) {
        house.people().keep(new Person(J, id, new Words(id, id)));
        house.posts().keep(new Post(J, id, role, "office", LONG_AGO, Optional.empty()));
    }

    private static Edition law() {
        var files = new TreeMap<String, byte[]>();
        Edition.ofFolder(Path.of(System.getProperty("fadu.home", ".."), "law"))
                .files()
                .forEach((path, bytes) -> {
                    boolean left = path.startsWith("figures/")
                            || path.startsWith("tests/")
                            || path.startsWith("procedures/")
                            || path.equals("topics.yaml");
                    if (!left || path.equals("procedures/information-request@2019.yaml")) {
                        files.put(path, bytes);
                    }
                });
        return Edition.of(files);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Watch.ZONE).toInstant();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private NoticeWork work(Map<String, String> environment) {
        return new NoticeWork(house, Gateways.from(environment, outbox, "http://desk"));
    }

    private List<String> told(String person) {
        return notices.of(J, person, 0, 50).stream().map(n -> n.rule()).toList();
    }

    private void act(String act, String person, Set<String> roles, Map<String, Object> values, String time) {
        house.matters()
                .act(Step.of(J, "ir-1", Request.of(act, person, roles, values)), at(time))
                .orThrow();
    }

    @Test
    void whoHandlesItIsWarnedBeforeTheHead() {
        var work = work(Map.of());
        work.run(J, at("2019-10-17T09:00"));
        assertThat(told("wang")).isEmpty();
        // The last day is Wednesday, 23 October: three working days before it is the Friday.
        work.run(J, at("2019-10-18T09:00"));
        assertThat(told("wang")).containsExactly("limit-near");
        assertThat(notices.of(J, "wang", 0, 1).getFirst().text())
                .isEqualTo(
                        new Words(
                                "依申请〔2019〕1号 政府信息公开申请：“答复”还剩3个工作日，2019-10-23 届满",
                                "依申请〔2019〕1号 Request for government information: “Answer”: 3 working days left, it ends on 2019-10-23"));
        assertThat(told("sun")).isEmpty();
        work.run(J, at("2019-10-22T09:00"));
        assertThat(told("sun")).containsExactly("limit-eve");
        work.run(J, at("2019-10-23T09:00"));
        work.run(J, at("2019-10-23T10:00"));
        assertThat(told("wang")).containsExactly("limit-today", "limit-near");
        // Three days of no run are made up; two nodes, and one that starts again, tell nothing twice.
        work.run(J, at("2019-10-27T09:00"));
        work(Map.of()).run(J, at("2019-10-27T09:00"));
        assertThat(told("wang")).containsExactly("limit-late", "limit-today", "limit-near");
        assertThat(told("sun")).containsExactly("limit-late", "limit-eve");
        assertThat(notices.of(J, "wang", 0, 1).getFirst().text().zh())
                .contains("2019-10-23", "答复")
                .doesNotContain("张三");
    }

    /** Both are said before the holiday of 1 to 7 October, not in it. */
    @ParameterizedTest
    @CsvSource({
        "WORKING_DAY, 2019-10-08, 1, 2019-09-30",
        "WORKING_DAY, 2019-10-08, 3, 2019-09-27",
        "DAY, 2019-10-08, 1, 2019-09-30",
        "DAY, 2019-10-08, 3, 2019-09-30",
        "DAY, 2019-10-23, 1, 2019-10-22",
        "WORKING_DAY, 2019-10-23, 3, 2019-10-18",
    })
    void whatEndsAfterAHolidayIsAnnouncedBeforeIt(
            fadu.calendar.Unit unit, LocalDate end, int before, LocalDate announced) {
        var book = house.editions().current();
        var calendar = book.reckoner().calendar();
        assertThat(new LimitDays(unit, end, calendar).announced(before)).isEqualTo(announced);
        assertThat(LimitDays.farthest(book, announced, before)).isAfterOrEqualTo(end);
    }

    @Test
    void aReviewThatIsLateIsToldToTheReviewerAndNotToWhoSubmittedIt() {
        person("zhao", "legal-reviewer");
        act("take-up", "wang", Set.of("disclosure-clerk"), Map.of(), "2019-09-23T10:00");
        act("submit-review", "wang", Set.of("disclosure-clerk"), Map.of(), "2019-09-24T10:00");
        // Its last day is the 27th.
        work(Map.of()).run(J, at("2019-09-29T09:00"));
        assertThat(told("zhao")).containsExactly("limit-late");
        assertThat(told("wang")).isEmpty();
    }

    @Test
    void aHeadIsNotToldToApproveWhatNobodyLaidBeforeHim() {
        person("li", "disclosure-head");
        work(Map.of()).run(J, at("2019-09-20T10:05"));
        assertThat(told("li")).isEmpty();
    }

    @Test
    void ofASensitiveMatterNobodyIsToldWhoCouldNotOpenIt() {
        house.people().keep(new Person(J, "chen", new Words("chen", "chen")));
        var acting = new Post.Acting("wang", "出差", "sun");
        house.posts()
                .keep(new Post(
                        J,
                        "chen",
                        "disclosure-clerk",
                        "office",
                        LONG_AGO,
                        Optional.of(LocalDate.parse("2019-12-31")),
                        Optional.of(acting)));
        var work = work(Map.of());
        work.run(J, at("2019-10-20T09:00"));
        assertThat(told("wang")).containsExactly("limit-near");
        assertThat(told("chen")).as("stands in for him").containsExactly("limit-near");
        act(
                "mark-secrecy",
                "sun",
                Set.of("unit-head"),
                Map.of("secrecy", "sensitive", "why", "涉及举报人"),
                "2019-10-21T10:00");
        work.run(J, at("2019-10-22T09:00"));
        work.run(J, at("2019-10-23T09:00"));
        assertThat(told("wang")).as("handles it").containsExactly("limit-today", "limit-near");
        assertThat(told("sun")).as("may mark it").containsExactly("limit-eve");
        assertThat(told("chen")).containsExactly("limit-near");
    }

    @Test
    void whoIsAskedToApproveIsToldOnceAndHisDeputyToo() {
        person("li", "disclosure-head");
        person("tan", "disclosure-head");
        house.people().keep(new Person(J, "chen", new Words("chen", "chen")));
        var until = Optional.of(LocalDate.parse("2019-12-31"));
        var acting = Optional.of(new Post.Acting("li", "出差", "sun"));
        house.posts().keep(new Post(J, "chen", "disclosure-head", "office", LONG_AGO, until, acting));
        var approvals = new Approvals(house.database().worker());
        approvals.ask(J, "a-1", laid("ir-1", Optional.empty()), "wang", "li", at("2019-09-24T10:00"));
        var beginning = new Approvals.Beginning("information-request", "office");
        approvals.ask(J, "a-2", laid("a-2", Optional.of(beginning)), "wang", "tan", at("2019-09-24T10:00"));
        var work = work(Map.of());
        work.run(J, at("2019-09-24T10:01"));
        work.run(J, at("2019-09-24T10:02"));
        work(Map.of()).run(J, at("2019-09-25T10:02"));
        assertThat(told("li")).containsExactly("laid");
        assertThat(told("chen")).containsExactly("laid");
        assertThat(told("tan")).containsExactly("laid");
        assertThat(told("wang")).isEmpty();
        assertThat(notices.of(J, "chen", 0, 1).getFirst().link()).isEqualTo("/approvals/a-1");
        assertThat(notices.of(J, "tan", 0, 1).getFirst().text().zh()).startsWith("新立 政府信息公开申请：“延长答复期限”");

        var approved = new Approvals.Ending(Approvals.Outcome.APPROVED, "chen", "", Optional.of(2));
        assertThat(approvals.end(J, "a-1", approved, at("2019-09-25T11:00"))).isTrue();
        var back = new Approvals.Ending(Approvals.Outcome.RETURNED, "tan", "不妥", Optional.empty());
        assertThat(approvals.end(J, "a-2", back, at("2019-09-25T11:01"))).isTrue();
        work.run(J, at("2019-09-25T11:02"));
        work.run(J, at("2019-09-25T11:03"));
        assertThat(told("wang")).containsExactlyInAnyOrder("laid-approved", "laid-returned");
        assertThat(told("chen")).containsExactly("laid");
    }

    @Test
    void ofWhatWasLaidLongAgoOrIsSensitiveNobodyIsTold() {
        person("li", "disclosure-head");
        var approvals = new Approvals(house.database().worker());
        approvals.ask(J, "a-1", laid("ir-1", Optional.empty()), "wang", "li", at("2019-09-20T11:00"));
        var work = work(Map.of());
        work.run(J, at("2019-09-24T10:01"));
        assertThat(told("li")).isEmpty();
        var back = new Approvals.Ending(Approvals.Outcome.RETURNED, "li", "不妥", Optional.empty());
        approvals.end(J, "a-1", back, at("2019-09-24T11:00"));
        act(
                "mark-secrecy",
                "sun",
                Set.of("unit-head"),
                Map.of("secrecy", "sensitive", "why", "涉及举报人"),
                "2019-09-24T12:00");
        approvals.ask(J, "a-2", laid("ir-1", Optional.empty()), "wang", "li", at("2019-09-24T12:30"));
        work.run(J, at("2019-09-24T13:00"));
        assertThat(told("li")).isEmpty();
        assertThat(told("wang")).as("handles it").containsExactly("laid-returned");
    }

    private static Approvals.Laid laid(String matter, Optional<Approvals.Beginning> beginning) {
        return new Approvals.Laid(matter, "extend", "", "why=1", "", "", beginning);
    }

    @Test
    void aLetterIsReadAnsweredAndNeverSentTwice() {
        var urged =
                Map.<String, Object>of("urged_officer", "wang", "urging_words", "请抓紧", "urging_reply_by", "2019-09-26");
        act("send-urging", "sun", Set.of("unit-head"), urged, "2019-09-24T10:00");
        var work = work(Map.of());
        work.run(J, at("2019-09-24T10:01"));
        var letter = notices.letters(J, "ir-1").getFirst();
        assertThat(letter.read()).isEmpty();
        assertThat(letter.letter().orElseThrow().late(LocalDate.parse("2019-09-27")))
                .isTrue();
        assertThat(notices.unread(J, "wang")).isEqualTo(1);
        assertThat(notices.open(J, "sun", letter.id(), at("2019-09-24T10:02"))).isEmpty();
        assertThat(notices.open(J, "wang", letter.id(), at("2019-09-24T10:03"))).isPresent();
        notices.open(J, "wang", letter.id(), at("2019-09-24T11:00"));
        assertThat(notices.letters(J, "sun", true, 9).getFirst().read()).contains(at("2019-09-24T10:03"));

        act("reply-urging", "wang", Set.of("in-charge"), Map.of("urging_reply", "明日答复"), "2019-09-25T10:00");
        work.run(J, at("2019-09-25T10:01"));
        assertThat(notices.letters(J, "wang", false, 9)
                        .getFirst()
                        .letter()
                        .orElseThrow()
                        .answeredOn())
                .contains(LocalDate.parse("2019-09-25"));
        assertThat(told("sun")).containsExactly("urging-answered");

        house.database()
                .worker()
                .sql()
                .sql("delete from cursor where follower = 'notices'")
                .update();
        work(Map.of()).run(J, at("2019-09-25T10:02"));
        assertThat(told("sun")).containsExactly("urging-answered");
        assertThat(told("wang")).containsExactly("urged");
        assertThat(notices.letters(J, "ir-1").getFirst().read()).isPresent();
    }

    @Test
    void whatTheOtherSideRefusesIsTriedAgainUnderTheSameIdAndATelephoneSleeps() throws Exception {
        var addresses = new Addresses(
                house.database().worker(),
                new HouseSafe(house.database().settings().masterKey()));
        addresses.keep(J, "wang", "sms", new Addresses.Way("13800000000", true));
        addresses.keep(J, "wang", "mail", new Addresses.Way("wang@kaiming.gov.cn", true));
        var asked = new CopyOnWriteArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(asked.size() == 1 ? 503 : 200, -1);
            exchange.close();
        });
        server.start();
        try {
            var sms = "http://localhost:" + server.getAddress().getPort() + "/sms";
            var work = work(Map.of("FADU_NOTICE_SMS", sms));
            work.run(J, at("2019-10-23T00:10"));
            // The mail has no gateway and became a file; the telephone waits for the morning.
            assertThat(outbox.resolve("mail")).isNotEmptyDirectory();
            assertThat(asked).isEmpty();
            work.run(J, at("2019-10-23T07:30"));
            work.run(J, at("2019-10-23T07:30:30"));
            assertThat(asked).hasSize(1);
            work.run(J, at("2019-10-23T07:31:01"));
            work(Map.of("FADU_NOTICE_SMS", sms)).run(J, at("2019-10-24T07:40"));
            assertThat(asked)
                    .filteredOn(a -> a.contains("limit-today") || a.contains("今日"))
                    .hasSize(2);
            assertThat(asked.get(0)).isEqualTo(asked.get(1)).startsWith(J + "/").contains("13800000000", "/notices/");
        } finally {
            server.stop(0);
        }
    }
}
