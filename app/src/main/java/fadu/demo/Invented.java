package fadu.demo;

import java.util.List;

/** Names of people and firms outside the house, so made that nobody takes them for real ones. */
final class Invented {
    private static final List<String> SURNAMES =
            List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨");
    private static final List<String> STEMS = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");

    private Invented() {}

    static String person(Chance chance) {
        return chance.pick(SURNAMES) + "某" + chance.pick(STEMS);
    }

    static String firm(Chance chance) {
        return "演示" + chance.pick(STEMS) + chance.pick(STEMS) + "公司";
    }

    static String lawyer(Chance chance) {
        return "演示" + chance.pick(STEMS) + "律师事务所";
    }

    static String phone(Chance chance) {
        return "0371-0000" + "%04d".formatted(chance.between(0, 9999));
    }

    /** What stands in a file that the demonstration cites. */
    static String paper(String name) {
        return "演示数据 · demonstration data\n" + name + "\n";
    }
}
