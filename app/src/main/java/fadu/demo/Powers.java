package fadu.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The powers of city and district level that the place took over, made up from parts; never copied from a list. */
final class Powers {
    /** The day from which the paper of the transfer gives them. */
    private static final int MONTH = 2;

    private static final int DAY = 12;
    static final List<String> HEADER =
            List.of("事项编码", "事项名称", "事项类别", "原行使层级", "设定依据", "赋权机关", "行使主体", "赋权文件文号", "起始日", "交接日期", "公布日期");

    private final Bureau bureau;

    Powers(Bureau bureau) {
        this.bureau = bureau;
    }

    PowerRows plan() {
        int total = bureau.year().value("power-items");
        if (total == 0) {
            return new PowerRows(HEADER, List.of(), Map.of());
        }
        var chance = bureau.chance("powers");
        var course = bureau.year().course();
        var kinds = Spread.kinds(total, course.shares("power-kinds"), chance);
        var levels = Spread.kinds(total, course.shares("power-levels"), chance);
        int never = Math.min(total, bureau.number("powers", "not-handed-over"));
        int later = Math.min(total - never, bureau.number("powers", "handed-over-later"));
        int unpublished = Math.min(total - never - later, bureau.number("powers", "published-later"));
        var fates = Spread.kinds(total, shares(never, later, unpublished, total), chance);
        var titles = new PowerTitles(bureau.year().parts());
        var departments = bureau.departments();
        var rows = new ArrayList<List<String>>();
        var followUp = new TreeMap<String, List<Doing>>();
        var begin = LocalDate.of(bureau.year().year(), MONTH, DAY);
        for (int i = 0; i < total; i++) {
            var own = bureau.chance("power " + i);
            var code = "YS-%s-%05d".formatted(PowerTitles.mark(kinds.get(i)), i + 1);
            var holder = own.pick(departments);
            boolean late = fates.get(i).equals("never") || fates.get(i).equals("later");
            boolean hidden = fates.get(i).equals("unpublished");
            rows.add(List.of(
                    code,
                    titles.title(i, kinds.get(i)),
                    kinds.get(i),
                    levels.get(i),
                    "演示条例第" + own.between(5, 70) + "条",
                    levels.get(i).equals("city") ? "演示市人民政府" : "演示区人民政府",
                    holder,
                    "演政文〔" + begin.getYear() + "〕1号",
                    begin.toString(),
                    late ? "" : begin.plusDays(own.between(0, 13)).toString(),
                    hidden ? "" : begin.toString()));
            if (fates.get(i).equals("later")) {
                followUp.put(code, List.of(handOver(own, holder, begin)));
            } else if (hidden) {
                followUp.put(code, List.of(publish(own, begin)));
            }
        }
        return new PowerRows(HEADER, List.copyOf(rows), followUp);
    }

    private static Map<String, Integer> shares(int never, int later, int unpublished, int total) {
        var shares = new LinkedHashMap<String, Integer>();
        shares.put("never", never);
        shares.put("later", later);
        shares.put("unpublished", unpublished);
        shares.put("", total - never - later - unpublished);
        return shares;
    }

    /** The working day on which the list is imported. */
    static LocalDate importDay(Bureau bureau) {
        return bureau.days().after(LocalDate.of(bureau.year().year(), MONTH, DAY), 12);
    }

    private Doing handOver(Chance chance, String holder, LocalDate begin) {
        var day = bureau.days().roll(begin.plusDays(chance.between(25, 74)));
        var head = bureau.staff().in(holder, "unit-head");
        return Doing.of(
                at(chance, day), head, holder, "complete-handover", Map.of("staff", (long) chance.between(2, 9)));
    }

    private Doing publish(Chance chance, LocalDate begin) {
        var day = bureau.days().after(begin, chance.between(14, 19));
        var publisher = bureau.staff().one("publisher");
        return Doing.of(
                at(chance, day),
                publisher,
                bureau.staff().unit(publisher),
                "publish",
                Map.of("published_on", day.toString()));
    }

    private static LocalDateTime at(Chance chance, LocalDate day) {
        return day.atTime(9, 0).plusMinutes(chance.between(0, 470)).plusSeconds(chance.between(0, 59));
    }
}
