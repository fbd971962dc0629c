package fadu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How one request for information goes, under the regulation of its day. */
final class RequestStory {
    /** The answer comes so many working days before the last at the latest. */
    private static final int SPARE = 3;

    private final Bureau bureau;
    private final Story story;
    private final Chance chance;
    private final LocalDate received;
    private final Requests.Fate fate;
    private final boolean old;
    private final String clerk;
    private final String head;
    private final String thing;

    RequestStory(Bureau bureau, Story story, LocalDate received, Requests.Fate fate) {
        this.bureau = bureau;
        this.story = story;
        this.chance = story.chance();
        this.received = received;
        this.fate = fate;
        this.old = received.isBefore(Requests.NEW_LAW);
        this.clerk = bureau.staff().one("disclosure-clerk");
        this.head = bureau.staff().one("disclosure-head");
        this.thing = bureau.part("places", chance) + bureau.part("request-things", chance);
    }

    String title() {
        return "申请公开" + thing + "信息";
    }

    private LocalDate later(LocalDate day, int least, int most) {
        return bureau.days().after(day, chance.between(least, most));
    }

    void receive(int forms) {
        boolean confirming = List.of("web", "mail", "fax").contains(fate.channel());
        var values = new LinkedHashMap<String, Object>();
        values.put("channel", fate.channel());
        boolean firm = chance.inHundred(22);
        values.put("applicant", firm ? Invented.firm(chance) : Invented.person(chance));
        values.put("applicant_kind", firm ? "legal" : "person");
        values.put("contact", Invented.phone(chance));
        var arrived = confirming && !old ? bureau.days().before(received, chance.between(0, 1)) : received;
        values.put("arrived", arrived.toString());
        if (confirming && !old) {
            values.put("confirmed", received.toString());
        }
        values.put("subject", thing + "（" + bureau.part("request-forms", chance) + "）");
        values.put("wanted_form", chance.pick(List.of("paper", "paper", "electronic")));
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= forms; i++) {
            rows.add(Map.of("form", "表" + i, "asks", thing + bureau.part("request-forms", chance)));
        }
        values.put("forms", rows);
        story.act(received, clerk, "receive", values);
    }

    /** Asked to correct, and never does: the clock deems it abandoned. */
    void abandoned() {
        var day = later(received, 1, 4);
        story.act(day, clerk, "ask-correction", Map.of("items_to_correct", "所需信息的名称不明确"));
        day = later(day, 1, 2);
        story.act(day, clerk, "serve-correction", Map.of("served_on", day.toString(), "service_way", "post"));
    }

    void withdrawn() {
        story.act(later(received, 0, 2), clerk, "take-up", Map.of());
        story.act(later(story.day(), 2, 6), clerk, "withdraw", Map.of());
    }

    void handled() {
        int allowed = old ? 15 : 20;
        var day = received;
        if (!old) {
            day = later(day, 0, 3);
            story.act(day, clerk, "take-up", Map.of());
        }
        boolean across = old && !bureau.days().after(received, 12).isBefore(Requests.NEW_LAW);
        var from = received;
        if (fate.corrected() && !across) {
            day = corrected(day);
            from = day;
        } else if (fate.third() && !across) {
            day = third(day);
        }
        int used = bureau.days().between(from, day).size();
        boolean extended = fate.extended() && !across && !fate.third();
        if (extended) {
            day = bureau.days().after(from, allowed - SPARE);
            story.approved(day, clerk, head, "extend", Map.of("why", "涉及多个部门，需要核对历年档案"));
            day = later(day, 3, 10);
        } else {
            day = bureau.days().after(day, Math.clamp(allowed - SPARE - 6L - used, 0, chance.between(2, 7)));
        }
        day = reviewed(day);
        answered(later(day, 0, 1));
    }

    private LocalDate corrected(LocalDate from) {
        var day = later(from, 1, 2);
        story.act(day, clerk, "ask-correction", Map.of("items_to_correct", "请写明文件名称或者特征描述"));
        if (!old) {
            day = later(day, 1, 2);
            story.act(day, clerk, "serve-correction", Map.of("served_on", day.toString(), "service_way", "post"));
        }
        day = later(day, 3, 8);
        story.act(day, clerk, "correct", Map.of("subject", thing + "（补正后）"));
        return day;
    }

    private LocalDate third(LocalDate from) {
        var day = later(from, 1, 2);
        story.row(day, clerk, "甲", "ask-third", Map.of("third", "甲", "third_name", Invented.firm(chance)));
        if (!old) {
            day = later(day, 1, 2);
            story.row(day, clerk, "甲", "serve-third", Map.of("served_on", day.toString()));
        }
        day = later(day, 4, 9);
        story.row(day, clerk, "甲", "third-answers", Map.of("consents", true, "opinion", "同意公开"));
        return day;
    }

    private LocalDate reviewed(LocalDate from) {
        var reviewers = bureau.staff().all("legal-reviewer");
        var reviewer = chance.pick(reviewers);
        var day = from;
        story.act(day, clerk, "submit-review", Map.of());
        if (fate.sentBack()) {
            day = later(day, 1, 2);
            story.act(day, reviewer, "send-back", Map.of("opinion", "告知书未写明救济途径，请补充"));
            story.act(day, clerk, "submit-review", Map.of());
        }
        day = fate.reviewLate() ? later(day, 4, 4) : later(day, 0, 2);
        return story.act(day, reviewer, "pass-review", Map.of("opinion", "拟答复依据适当，同意"))
                        .over()
                ? day
                : story.day();
    }

    private void answered(LocalDate day) {
        boolean nowOld = day.isBefore(Requests.NEW_LAW);
        var act = fate.outcome().equals("point-to-public") && nowOld ? "disclose" : fate.outcome();
        Map<String, Object> values = switch (act) {
            case "point-to-public" -> Map.of("where_to_get", "管委会门户网站政务公开栏目");
            case "disclose" -> Map.of("where_to_get", "随告知书提供复印件");
            case "disclose-partly" -> Map.of("closed_part", "涉及个人隐私的住址和联系方式");
            case "refuse" -> Map.of("refusal_ground", "third-party", "why", "涉及第三方商业秘密");
            case "not-ours" -> Map.of("why", "该信息由其他机关制作", "right_organ", "请向制作机关提出申请");
            default -> Map.of("why", "经检索未查到该信息");
        };
        story.approved(day, clerk, head, act, values);
        var served = later(day, 1, chance.inHundred(8) ? 5 : 2);
        story.act(
                served,
                clerk,
                "serve",
                Map.of(
                        "served_on",
                        served.toString(),
                        "service_way",
                        fate.channel().equals("hand") ? "direct" : "post"));
    }
}
