package fadu.demo;

import java.util.List;

/** Titles of powers: each number gives another one. */
final class PowerTitles {
    private final List<String> duties;
    private final List<String> things;
    private final List<String> subjects;

    PowerTitles(Parts parts) {
        this.duties = parts.of("power-duties");
        this.things = parts.of("power-things");
        this.subjects = parts.of("power-subjects");
    }

    static String mark(String kind) {
        return switch (kind) {
            case "penalty" -> "CF";
            case "licence" -> "XK";
            case "inspection" -> "JC";
            case "coercion" -> "QZ";
            case "levy" -> "ZS";
            case "benefit" -> "JF";
            case "confirm" -> "QR";
            case "ruling" -> "CJ";
            case "reward" -> "JL";
            default -> "QT";
        };
    }

    String title(int number, String kind) {
        var thing = things.get(number % things.size());
        var duty = duties.get(number / things.size() % duties.size());
        var subject = subjects.get(number / things.size() / duties.size() % subjects.size());
        int round = number / things.size() / duties.size() / subjects.size();
        var more = round == 0 ? "" : "（" + (round + 1) + "）";
        return switch (kind) {
                    case "penalty" -> "对" + subject + "未按规定进行" + thing + duty + "的处罚";
                    case "licence" -> subject + thing + duty + "许可";
                    case "inspection" -> "对" + subject + thing + duty + "情况的检查";
                    case "coercion" -> "对" + subject + "拒不履行" + thing + duty + "义务的强制";
                    case "levy" -> subject + thing + duty + "费用征收";
                    case "benefit" -> subject + thing + duty + "补助给付";
                    case "confirm" -> subject + thing + duty + "确认";
                    case "ruling" -> subject + "之间" + thing + duty + "争议裁决";
                    case "reward" -> "对" + subject + thing + duty + "成绩突出的奖励";
                    default -> subject + thing + duty + "的其他管理";
                }
                + more;
    }
}
