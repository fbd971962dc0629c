package fadu.demo;

import fadu.Words;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code people:}, and {@code staff:}, where a list of roles stands for one person whose name is made up. */
final class StaffReader {
    private static final List<String> SURNAMES = List.of(
            "赵 Zhao", "钱 Qian", "孙 Sun", "李 Li", "周 Zhou", "吴 Wu", "郑 Zheng", "王 Wang", "冯 Feng", "陈 Chen", "褚 Chu",
            "卫 Wei", "蒋 Jiang", "沈 Shen", "韩 Han", "杨 Yang", "朱 Zhu", "秦 Qin", "尤 You", "许 Xu");
    private static final List<String> DIGITS =
            List.of("零 ling", "一 yi", "二 er", "三 san", "四 si", "五 wu", "六 liu", "七 qi", "八 ba", "九 jiu");

    private StaffReader() {}

    static Map<String, DemoYear.Colleague> people(YamlSheet year) {
        var people = new LinkedHashMap<String, DemoYear.Colleague>();
        if (year.has("people")) {
            year.sheets("people").forEach((id, p) -> people.put(id, colleague(id, p)));
        }
        year.nodes("staff").forEach((unit, node) -> {
            var lists = node instanceof YamlNode.Items items ? items.items() : List.<YamlNode>of();
            for (int i = 0; i < lists.size(); i++) {
                var roles = lists.get(i).scalars().stream()
                        .map(YamlNode.Scalar::text)
                        .toList();
                var id = unit + (i + 1);
                people.put(
                        id,
                        new DemoYear.Colleague(
                                id, name(people.size()), Map.of(unit, roles), Optional.empty(), Optional.empty()));
            }
        });
        return people;
    }

    private static DemoYear.Colleague colleague(String id, YamlSheet p) {
        return new DemoYear.Colleague(
                id,
                p.words("name"),
                p.lists("posts"),
                p.maybe("signs-in").map(Words::parse),
                p.maybe("look").map(Words::parse));
    }

    /** 例 means "example": nobody real is called so. */
    private static Words name(int number) {
        var zh = new StringBuilder("例");
        var en = new StringBuilder("Li");
        for (char digit : String.valueOf(number + 1).toCharArray()) {
            var both = DIGITS.get(digit - '0').split(" ", -1);
            zh.append(both[0]);
            en.append(both[1]);
        }
        var surname = SURNAMES.get(number % SURNAMES.size()).split(" ", -1);
        return new Words(surname[0] + zh, surname[1] + " " + en);
    }
}
