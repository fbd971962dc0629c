package fadu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Steps that the reviews of contracts and of papers share. */
final class Reviews {
    private final Bureau bureau;
    private final Story story;
    private final String department;
    private final String clerk;
    private final String reviewer;
    private final String head;

    Reviews(Bureau bureau, Story story, String department) {
        this.bureau = bureau;
        this.story = story;
        this.department = department;
        this.clerk = bureau.staff().in(department, "unit-clerk");
        this.reviewer = story.chance().pick(bureau.staff().all("legal-reviewer"));
        this.head = bureau.staff().one("legal-head");
    }

    /** The days on which opinions are given: not in the first days of the year, so that the papers came in it. */
    static List<LocalDate> opinionDays(Bureau bureau, int total, Chance chance) {
        var year = bureau.year();
        var from = bureau.days().between(year.first().plusDays(18), year.last());
        return Spread.days(total, from, year.course().shares("months"), chance);
    }

    String department() {
        return department;
    }

    String clerk() {
        return clerk;
    }

    String reviewer() {
        return reviewer;
    }

    String signer() {
        var staff = bureau.staff();
        return story.chance().inHundred(35) ? staff.one("organ-head") : staff.one("leader-in-charge");
    }

    LocalDate later(LocalDate day, int least, int most) {
        return bureau.days().after(day, story.chance().between(least, most));
    }

    /** Sent back for papers and handed in again, so that it is taken in on the given day. */
    void returned(LocalDate submitted, LocalDate takenIn) {
        story.act(submitted, reviewer, "return", Map.of("why", "缺少依据和背景材料"));
        story.act(takenIn, clerk, "resubmit", Map.of("remark", "已" + bureau.part("reports", story.chance())));
    }

    void takeIn(LocalDate day) {
        story.act(day, reviewer, "take-in", Map.of());
    }

    void opinion(LocalDate day, String act) {
        var values = act.equals("agree-with-changes")
                ? Map.<String, Object>of("opinion", "修改后同意", "changes", bureau.part("reports", story.chance()))
                : Map.<String, Object>of("opinion", act.equals("agree") ? "未发现违反法律规定的内容，同意" : "主要条款缺少法律依据，不同意");
        story.approved(day, reviewer, head, act, values);
    }

    /** Signed against the opinion, by name and reason. */
    void overruled(LocalDate day) {
        story.act(day, bureau.staff().one("organ-head"), "overrule", Map.of("why", "事项紧急，风险已由主任办公会议研究并明确责任单位，决定不采纳"));
    }

    void sign(LocalDate day, String opinion) {
        var values = opinion.equals("agree-with-changes")
                ? Map.<String, Object>of("signed_on", day.toString(), "adoption", "all")
                : Map.<String, Object>of("signed_on", day.toString());
        story.act(day, signer(), "sign", values);
    }
}
