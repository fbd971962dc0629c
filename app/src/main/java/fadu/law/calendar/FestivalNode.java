package fadu.law.calendar;

import fadu.Words;
import fadu.calendar.Festival;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlNode.Fields;
import fadu.law.yaml.YamlNode.Scalar;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** Reads a festival with fixed dates. */
record FestivalNode(Reader reader, Problems problems) {
    private static final Set<String> KEYS = Set.of("name", "days", "from", "until", "basis", "verified");

    Optional<Festival> read(YamlNode node) {
        var fields = reader.fields(node, KEYS);
        var days = new ArrayList<MonthDay>();
        for (var item : reader.items(fields, "days")) {
            for (var text : item.scalars()) {
                try {
                    days.add(MonthDay.parse("--" + text.text()));
                } catch (DateTimeException e) {
                    bad(text.place(), text.text());
                }
            }
        }
        reader.flag(fields, "verified");
        var name = reader.text(fields, "name", true).map(Scalar::text).map(Words::parse);
        var basis = reader.text(fields, "basis", true).map(Scalar::text).orElse("");
        int from = year(fields, "from", Integer.MIN_VALUE);
        int until = year(fields, "until", Integer.MAX_VALUE);
        return name.map(n -> new Festival(n, days, from, until, basis));
    }

    private int year(Fields fields, String key, int otherwise) {
        var text = reader.text(fields, key, false);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.get().text().matches("[0-9]{4}")) {
            return Integer.parseInt(text.get().text());
        }
        problems.add(text.get().place(), key + " 应当是年份", key + " must be a year", "写成 2008 这样", "write it like 2008");
        return otherwise;
    }

    private void bad(Place place, String text) {
        problems.add(place, "不是月日：" + text, "no month and day: " + text, "写成 05-01 这样", "write it like 05-01");
    }
}
