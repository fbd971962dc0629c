package fadu.matter;

import fadu.Words;
import fadu.law.Edition;
import fadu.org.Jurisdiction;
import fadu.org.Unit;
import fadu.rule.Request;
import fadu.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A house over a fresh database, with the repository's law published and one office in it. */
public final class TestHouse {
    static final String J = "kaiming";
    static final String UNIT = "legal-office";
    public static final Edition LAW = law(Set.of(
            "procedures/information-request@2007.yaml",
            "procedures/information-request@2019.yaml",
            "procedures/local-rule@2019.yaml"));

    private TestHouse() {}

    /** The repository's law with only these procedures, so that a test reads what it needs. */
    public static Edition law(Set<String> procedures) {
        var all =
                Edition.ofFolder(Path.of(System.getProperty("fadu.home", "..")).resolve("law"));
        var files = new TreeMap<String, byte[]>();
        all.files().forEach((path, bytes) -> {
            boolean other = path.startsWith("procedures/")
                    || path.startsWith("figures/")
                    || path.startsWith("tests/")
                    || path.equals("topics.yaml");
            if (!other || procedures.contains(path)) {
                files.put(path, bytes);
            }
        });
        return Edition.of(files);
    }

    static House fresh() {
        return fresh(LAW);
    }

    static House fresh(Edition law) {
        var house = House.of(TestDatabase.fresh());
        house.jurisdictions().keep(new Jurisdiction(J, new Words("开明区", "Kaiming"), true, Map.of()));
        house.units()
                .keep(new Unit(
                        J,
                        UNIT,
                        new Words("法制办", "Legal office"),
                        "开明",
                        Optional.empty(),
                        LocalDate.of(2000, 1, 1),
                        Optional.empty(),
                        Optional.empty()));
        house.editions().publish(law, at("2019-01-02T09:00"));
        return house;
    }

    /** An instant by the clock on the wall in Asia/Shanghai. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(fadu.rule.World.ZONE).toInstant();
    }

    /** A letter by hand, registered on the day it arrived. */
    static Opening letter(String id, String arrived) {
        var request = Request.of(
                "receive",
                "wang",
                Set.of("disclosure-clerk"),
                Map.of(
                        "channel", "hand",
                        "applicant", "张三",
                        "applicant_kind", "person",
                        "contact", "13800000000",
                        "arrived", arrived,
                        "subject", "拆迁补偿标准",
                        "forms", java.util.List.of(Map.of("form", "1", "asks", "拆迁补偿标准"))));
        return Opening.of(J, id, "information-request", UNIT, request).titled("拆迁补偿标准");
    }

    static Request clerk(String act, Map<String, Object> values) {
        return Request.of(act, "wang", Set.of("disclosure-clerk"), values);
    }

    /** Tells what the database says of a sentence that gives one text. */
    static String row(House house, String sql) {
        return house.database().worker().sql().sql(sql).query(String.class).single();
    }

    /** A matter at the state that it has in a day's work: done by several, at given times. */
    static Result act(House house, String matter, Request request, String at) {
        return house.matters().act(Step.of(J, matter, request), at(at));
    }
}
