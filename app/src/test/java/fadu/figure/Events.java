package fadu.figure;

import fadu.Words;
import fadu.law.Edition;
import fadu.law.Law;
import fadu.matter.House;
import fadu.matter.Opening;
import fadu.matter.Step;
import fadu.org.Jurisdiction;
import fadu.org.Unit;
import fadu.rule.Request;
import fadu.store.TestDatabase;
import fadu.store.Watch;
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

/** A house with one small kind of matter and a figure of every kind over it. */
final class Events implements AutoCloseable {
    static final String J = "kaiming";
    static final Instant LATE = at("2020-06-30T09:00");

    private static final String PROCEDURE = """
            procedure: happening
            version: "2019"
            name: 活动 / Happening
            statute: internal
            in-force: {from: 2018-01-01, basis: internal}
            starts: [plan]
            fields:
              kind: {name: 类别 / Kind, type: choice, of: {talk: 讲座 / Talk, meeting: 会议 / Meeting}}
              tags: {name: 主题 / Topics, type: choices, of: {law: 法律 / Law, money: 财务 / Money, staff: 人事 / Staff}}
              people: {name: 人数 / People, type: number}
              held_on: {name: 日期 / Day, type: date}
              papers: {name: 材料 / Papers, type: table, columns: {paper_name: {name: 名称 / Name, type: text}}}
              team: {name: 队 / Team, type: text}
              heads: {name: 人数 / Heads, type: number}
              teams: {name: 各队 / Teams, type: table, columns: {team: {name: 队 / Team, type: text},
                heads: {name: 人数 / Heads, type: number}}}
            tracks:
              main: {states: {planned: 已计划 / Planned, done: 已举办 / Done (end)}}
            acts:
              plan: {name: 计划 / Plan, by: clerk, to: planned, fields: [kind, tags?, papers?], means: [submitted],
                basis: internal}
              hold: {name: 举办 / Hold, kind: fact, by: clerk, from: planned, to: done, fields: [held_on, people?],
                means: [held], effective: held_on, basis: internal}
              send: {name: 派出 / Send, by: clerk, from: planned, adds: teams, fields: [team, heads], means: [assigned],
                basis: internal}
            """;

    private static final String RETURN = """
            procedure: figure-return
            version: "2019"
            name: 数据报送 / Return
            statute: internal
            in-force: {from: 2018-01-01, basis: internal}
            starts: [sign]
            fields:
              figure: {name: 指标 / Figure, type: text}
              period_year: {name: 年度 / Year, type: number}
              returning_unit: {name: 单位 / Unit, type: unit}
              value: {name: 数值 / Value, type: number}
            tracks:
              main: {states: {submitted: 已报送 / Submitted, accepted: 已采用 / Accepted, replaced: 已替代 / Replaced (end)}}
            acts:
              sign: {name: 报送 / Submit, by: clerk, to: submitted, fields: [figure, period_year, returning_unit, value],
                means: [submitted], basis: internal}
              accept: {name: 采用 / Accept, by: clerk, from: submitted, to: accepted, means: [return-accepted], basis: internal}
              replace: {name: 替代 / Replace, by: clerk, from: accepted, to: replaced, basis: internal}
            """;

    private static final String FIGURES = """
            statute: internal
            figures:
              talks: {name: 讲座 / Talks, unit: 次 / times, kind: count, topic: 甲 / A, basis: internal, definition: 口径 / Def,
                select: {procedure: happening, means: [held], where: {kind: talk}}}
              lawful: {name: 法律主题 / On law, unit: 次 / times, kind: count, topic: 甲 / A, basis: internal,
                definition: 口径 / Def, select: {procedure: happening, means: [held], where: {tags: [law, staff]}}}
              matters: {name: 事项 / Matters, unit: 件 / matters, kind: distinct, of: matter, topic: 甲 / A, basis: internal,
                definition: 口径 / Def, select: {procedure: happening, acts: [plan, hold]}}
              kinds: {name: 类别数 / Kinds, unit: 类 / kinds, kind: distinct, of: kind, topic: 甲 / A, basis: internal,
                definition: 口径 / Def, select: {procedure: happening, means: [held]}}
              people: {name: 人数 / People, unit: 人 / people, kind: sum, of: people, topic: 甲 / A, basis: internal,
                definition: 口径 / Def, select: {procedure: happening, means: [held]}}
              papers: {name: 材料数 / Papers, unit: 份 / papers, kind: sum, of: rows of papers, topic: 甲 / A,
                basis: internal, definition: 口径 / Def, select: {procedure: happening, means: [held]}}
              share: {name: 讲座占比 / Share of talks, unit: 百分比 / per cent, kind: ratio, topic: 甲 / A, basis: internal,
                definition: 口径 / Def, select: {procedure: happening, means: [held], where: {kind: talk}},
                of-all: {procedure: happening, means: [held]}}
              monthly: {name: 每月 / Each month, unit: 次 / times, kind: at-least-per, per: month, least: 1, topic: 甲 / A,
                basis: internal, definition: 口径 / Def, select: {procedure: happening, means: [held]}}
              heads: {name: 派出人数 / People sent, unit: 人 / people, kind: sum, of: heads, topic: 甲 / A,
                basis: internal, definition: 口径 / Def, select: {procedure: happening, means: [assigned], where: {kind: talk}}}
              teams: {name: 派出队数 / Teams sent, unit: 个 / teams, kind: distinct, of: team, topic: 甲 / A,
                basis: internal, definition: 口径 / Def, select: {procedure: happening, means: [assigned]}}
              average: {name: 平均人数 / People on average, unit: 人 / people, kind: average, of: people, topic: 甲 / A,
                basis: internal, definition: 口径 / Def, select: {procedure: happening, means: [held]}}
              fewest: {name: 每类至少 / Fewest of a kind, unit: 次 / times, kind: smallest-per, of: kind, least: 1,
                topic: 甲 / A, basis: internal, definition: 口径 / Def, select: {procedure: happening, means: [held]}}
              calls: {name: 呼叫 / Calls, unit: 次 / calls, kind: return, topic: 甲 / A, basis: internal,
                definition: 口径 / Def}
              peak: {name: 峰值 / Peak, unit: 次 / calls, kind: return, take: max, topic: 甲 / A, basis: internal,
                definition: 口径 / Def}
              planned: {name: 待办 / Still planned, unit: 件 / matters, kind: stock, states: [planned], topic: 甲 / A,
                basis: internal, definition: 口径 / Def, select: {procedure: happening, means: [held]}}
            """;

    final House house = House.of(TestDatabase.fresh());
    final Law law;
    final Figures figures = new Figures(house.database().worker().sql());

    Events() {
        house.jurisdictions().keep(new Jurisdiction(J, new Words("开明区", "Kaiming"), true, Map.of()));
        house.units()
                .keep(new Unit(
                        J,
                        "office",
                        new Words("办公室", "Office"),
                        "开",
                        Optional.empty(),
                        LocalDate.of(2000, 1, 1),
                        Optional.empty(),
                        Optional.empty()));
        house.editions().publish(edition(), at("2018-12-01T09:00"));
        law = house.editions().current().law();
    }

    private static Edition edition() {
        var all =
                Edition.ofFolder(Path.of(System.getProperty("fadu.home", "..")).resolve("law"));
        var files = new TreeMap<String, byte[]>();
        all.files().forEach((path, bytes) -> {
            if (!path.matches("(procedures|figures|tests|report)/.*") || path.contains("local-rule")) {
                files.put(path, bytes);
            }
        });
        var meanings = new String(java.util.Objects.requireNonNull(files.get("meanings.yaml")), StandardCharsets.UTF_8);
        if (!meanings.contains("return-accepted:")) {
            files.put(
                    "meanings.yaml",
                    (meanings + "  return-accepted: 数据报送采用 / Return accepted\n").getBytes(StandardCharsets.UTF_8));
        }
        files.put("procedures/happening@2019.yaml", PROCEDURE.getBytes(StandardCharsets.UTF_8));
        files.put("procedures/figure-return@2019.yaml", RETURN.getBytes(StandardCharsets.UTF_8));
        files.put("figures/happening.yaml", FIGURES.getBytes(StandardCharsets.UTF_8));
        return Edition.of(files);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Watch.ZONE).toInstant();
    }

    /** Planned on a day and held on another; not held where that is empty. */
    void event(String id, String planned, Map<String, Object> plan, String held, long people) {
        house.matters()
                .open(Opening.of(J, id, "happening", "office", clerk("plan", plan)), at(planned + "T09:00"))
                .orThrow();
        if (!held.isEmpty()) {
            step(id, clerk("hold", Map.of("held_on", held, "people", people)), held);
        }
    }

    /** Handed in by a unit and accepted on a day. */
    void returned(String id, String figure, String unit, int year, long value, String day) {
        var values = Map.<String, Object>of(
                "figure", figure, "period_year", (long) year, "returning_unit", unit, "value", value);
        house.matters()
                .open(Opening.of(J, id, "figure-return", "office", clerk("sign", values)), at(day + "T09:00"))
                .orThrow();
        step(id, clerk("accept", Map.of()), day);
    }

    void step(String id, Request request, String day) {
        house.matters().act(Step.of(J, id, request), at(day + "T17:00")).orThrow();
    }

    static Request clerk(String act, Map<String, Object> values) {
        return Request.of(act, "wang", Set.of("clerk"), values);
    }

    static Map<String, Object> plan(String kind, List<String> tags, int papers) {
        var rows = java.util.stream.IntStream.range(0, papers)
                .mapToObj(i -> Map.of("paper_name", "材料" + i))
                .toList();
        return Map.of("kind", kind, "tags", tags, "papers", rows);
    }

    Asked year(int year) {
        return Asked.year(J, year, LATE);
    }

    @Override
    public void close() {
        house.close();
    }
}
