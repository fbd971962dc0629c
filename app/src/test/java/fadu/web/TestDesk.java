package fadu.web;

import fadu.Words;
import fadu.access.Accounts;
import fadu.api.ApiConfiguration;
import fadu.matter.House;
import fadu.matter.Opening;
import fadu.matter.Step;
import fadu.matter.TakingOn;
import fadu.notice.Gateways;
import fadu.notice.NoticeWork;
import fadu.org.Jurisdiction;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.rule.Request;
import fadu.rule.TakeOn;
import fadu.rule.World;
import fadu.store.TestDatabase;
import fadu.store.Watch;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A desk of its own, on a fresh database, on 23 October 2019, with a few people and requests. */
final class TestDesk implements AutoCloseable {
    static final String J = "zhengzhou-hightech";
    static final String PASSWORD = "law-is-data-2019";
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    final House house = House.of(TestDatabase.fresh());
    final Watch door = Watch.standingAt(at("2019-10-23T09:30"));
    final DeskServer server;

    private static volatile String hash = "";

    TestDesk() {
        this(() -> at("2019-10-23T09:30"));
    }

    /**
     * @param clock the desk's time
     */
    TestDesk(InstantSource clock) {
        this(clock, Listening.at(0, Map.of()));
    }

    TestDesk(InstantSource clock, Listening listening) {
        house.jurisdictions()
                .keep(new Jurisdiction(J, new Words("郑州高新技术产业开发区", "Zhengzhou High-tech Zone"), true, Map.of()));
        unit("office", "党政办公室", "General office", "郑开办");
        unit("legal", "政策法制局", "Legal affairs office", "郑开法");
        unit("planning", "规划局", "Planning bureau", "郑开规");
        person("wang", "王琳", "Wang Lin", "office", "disclosure-clerk");
        person("li", "李强", "Li Qiang", "office", "disclosure-head");
        person("zhao", "赵敏", "Zhao Min", "legal", "legal-reviewer");
        person("chen", "陈晨", "Chen Chen", "planning", "unit-clerk");
        person("bai", "白云", "Bai Yun", "office", "system-administrator");
        person("an", "安宁", "An Ning", "office", "security-administrator");
        person("shen", "申明", "Shen Ming", "office", "audit-administrator");
        house.editions().publish(TestLaw.EDITION, at("2019-01-02T09:00"));
        request("ir-2019-0041", "2019-09-20", "征收补偿标准");
        request("ir-2019-0042", "2019-10-17", "软件园规划许可材料");
        clerk("ir-2019-0041", "take-up", Map.of(), "2019-09-23T10:00");
        clerk("ir-2019-0041", "ask-third", Map.of("third", "A", "third_name", "某公司"), "2019-09-24T10:00");
        request("ir-2019-0033", "2019-09-11", "城市更新项目批准文件");
        request("ir-2019-0035", "2019-09-18", "道路施工许可");
        request("ir-2019-0043", "2019-10-21", "年度财政预算明细");
        this.server = DeskServer.start(house, clock, door, listening, ApiConfiguration.class);
    }

    private void unit(String id, String zh, String en, String mark) {
        house.units()
                .keep(new Unit(
                        J,
                        id,
                        new Words(zh, en),
                        mark,
                        Optional.empty(),
                        LONG_AGO,
                        Optional.empty(),
                        Optional.empty()));
    }

    void person(String id, String zh, String en, String unit, String role) {
        house.people().keep(new Person(J, id, new Words(zh, en)));
        house.posts().keep(new Post(J, id, role, unit, LONG_AGO, Optional.empty()));
        account(id);
    }

    /** All have the same password, and a hash takes long: it is made once. */
    private void account(String person) {
        var sql = house.database().owner().sql();
        if (hash.isEmpty()) {
            new Accounts(house.database()).open(J, person, PASSWORD, at("2019-01-02T09:00"));
            hash = sql.sql("select hash from account where person = ?")
                    .param(person)
                    .query(String.class)
                    .single();
        } else {
            sql.sql("""
                            insert into account (jurisdiction, person, hash, given, changed) values (?, ?, ?, false, ?)
                            on conflict (jurisdiction, person) do update set hash = excluded.hash, given = false""")
                    .params(J, person, hash, at("2019-01-02T09:00").atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** An item of the list of powers, taken over. */
    void item(String code, String kind, String day) {
        var values = Map.<String, Object>of(
                "code", code, "title", "事项" + code, "item_kind", kind, "level", "city", "from_day", day);
        var asked = Request.of("take-over", "chen", Set.of("unit-clerk"), values);
        house.matters()
                .open(Opening.of(J, code.toLowerCase(Locale.ROOT), "power-item", "planning", asked), at(day + "T10:00"))
                .orThrow();
    }

    void request(String id, String day, String subject) {
        var values = Map.<String, Object>of(
                "channel", "hand",
                "applicant", "张三",
                "applicant_kind", "person",
                "contact", "13800000000",
                "arrived", day,
                "subject", subject,
                "forms", List.of(Map.of("form", "1", "asks", subject)));
        var asked = Request.of("receive", "wang", Set.of("disclosure-clerk"), values);
        house.matters()
                .open(Opening.of(J, id, "information-request", "office", asked).titled(subject), at(day + "T10:00"))
                .orThrow();
    }

    /** Says who may know of a matter. */
    void marked(String matter, String who, String secrecy) {
        var by = who.split(":", 2);
        var asked = Request.of("mark-secrecy", by[0], Set.of(by[1]), Map.of("secrecy", secrecy, "why", "涉及举报人"));
        house.matters().act(Step.of(J, matter, asked), door.instant()).orThrow();
    }

    /** Somebody's year as first responsible person, with one deed in it. */
    void yearOf(String leader) {
        var roles = Set.of("legal-reviewer");
        var opened = Request.of("open", "zhao", roles, Map.of("leader", leader, "post", "government", "year", 2019L));
        house.matters()
                .open(Opening.of(J, "duty-2019-1", "leader-duty", "office", opened), at("2019-05-06T10:00"))
                .orThrow();
        var deployed = Request.of("deploy", "zhao", roles, Map.of("held_on", "2019-06-03", "subject", "行政执法公示"));
        house.matters()
                .act(Step.of(J, "duty-2019-1", deployed), at("2019-06-04T10:00"))
                .orThrow();
    }

    /** A head of the office, who signs in. */
    void unitHead(String id, String zh, String en) {
        person(id, zh, en, "office", "unit-head");
    }

    /** A lead of somebody who has a live certificate, as nobody else has, and may file the case. */
    void penalty(String id, String person) {
        var kind = house.editions()
                .current()
                .law()
                .on("officer-certificate", LocalDate.of(2019, 10, 23))
                .orElseThrow();
        var found = new TakeOn(
                kind,
                LocalDate.of(2018, 1, 1),
                Map.of("main", "active"),
                Map.of("holder", person),
                Map.of(),
                List.of(),
                "old-list.csv 1",
                "wang");
        var certificate =
                new TakingOn("cert-" + person, "planning", Optional.of(person), found, Optional.of("list " + person));
        house.matters().takeOn(J, List.of(certificate), at("2019-10-22T09:00"));
        house.posts().keep(new Post(J, person, "case-officer", "planning", LONG_AGO, Optional.empty()));
        var lead =
                Request.of("lead", person, Set.of("case-officer"), Map.of("found_on", "2019-10-22", "source", "own"));
        house.matters()
                .open(Opening.of(J, id, "penalty", "planning", lead), at("2019-10-22T10:00"))
                .orThrow();
    }

    /** What people are told on the desk's day, an urging letter among it. */
    void told() {
        var letter = Map.<String, Object>of(
                "urged_officer", "wang", "urging_words", "请先查档", "urging_reply_by", "2019-10-25");
        var urged = Request.of("send-urging", "zhao", Set.of("legal-reviewer"), letter);
        house.matters()
                .act(Step.of(J, "ir-2019-0043", urged), at("2019-10-23T09:10"))
                .orThrow();
        var outbox = house.database().settings().data().resolve("outbox");
        new NoticeWork(house, Gateways.from(Map.of(), outbox, "http://desk")).run(J, at("2019-10-23T09:30"));
    }

    void clerk(String id, String act, Map<String, Object> values, String time) {
        var asked = Request.of(act, "wang", Set.of("disclosure-clerk"), values);
        house.matters().act(Step.of(J, id, asked), at(time)).orThrow();
    }

    /** An instant by the clock on the wall in Asia/Shanghai. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(World.ZONE).toInstant();
    }

    String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        house.close();
    }
}
