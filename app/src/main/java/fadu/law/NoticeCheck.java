package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What notices name is there: kinds of matter, acts, meanings, posts, fields, channels; and both texts fill in the same. */
final class NoticeCheck {
    private final Law law;
    private final Problems problems;
    private final Place top;

    NoticeCheck(Law law, Problems problems, String prefix) {
        this.law = law;
        this.problems = problems;
        this.top = new Place(prefix + "notices.yaml", 1, 1);
    }

    void run() {
        law.notices().rules().forEach(this::rule);
        law.notices()
                .quiet()
                .ifPresent(q ->
                        q.channels().forEach(c -> known(c, NoticeRule.CHANNELS, top, "没有渠道 ", "there is no channel ")));
    }

    private void rule(NoticeRule rule) {
        var place = rule.place();
        rule.by().forEach(c -> known(c, NoticeRule.CHANNELS, place, "没有渠道 ", "there is no channel "));
        slots(rule);
        var kinds = law.procedures().keySet().stream().map(ProcedureId::name).collect(Collectors.toSet());
        var procedures = switch (rule.cause()) {
            case NoticeRule.Near near -> near.procedures();
            case NoticeRule.Acted acted -> acted.procedures();
            case NoticeRule.Laid laid -> laid.procedures();
        };
        procedures.forEach(p -> known(p, kinds, place, "没有程序 ", "there is no procedure "));
        var among = law.procedures().values().stream()
                .filter(p -> procedures.isEmpty() || procedures.contains(p.id().name()))
                .toList();
        var acts = among.stream().flatMap(p -> p.acts().keySet().stream()).collect(Collectors.toSet());
        var fields = Set.<String>of();
        if (rule.cause() instanceof NoticeRule.Acted acted) {
            acted.acts().forEach(a -> known(a, acts, place, "没有行为 ", "there is no act "));
            acted.means()
                    .forEach(m ->
                            known(m, law.vocabulary().meanings().keySet(), place, "没有含义 ", "there is no meaning "));
            fields = among.stream()
                    .flatMap(p -> p.acts().values().stream())
                    .filter(a -> acted.acts().contains(a.id()))
                    .flatMap(a -> a.fields().stream())
                    .map(i -> i.field().id())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        rule.opens().ifPresent(a -> known(a, acts, place, "没有行为 ", "there is no act "));
        for (var recipient : rule.to()) {
            switch (recipient) {
                case NoticeRule.Part part -> {
                    if (part == NoticeRule.Part.TURN && !(rule.cause() instanceof NoticeRule.Near)) {
                        problems.add(
                                place,
                                part.word() + " 只用于提醒期限的通知",
                                part.word() + " is for a notice about a limit",
                                "加上 limit，或者另写收件人",
                                "add limit, or name another recipient");
                    }
                    if (NoticeRule.Part.OF_LAID.contains(part) && !(rule.cause() instanceof NoticeRule.Laid)) {
                        problems.add(
                                place,
                                part.word() + " 只用于关于送批的通知",
                                part.word() + " is for a notice about an approval",
                                "加上 approval，或者另写收件人",
                                "add approval, or name another recipient");
                    }
                }
                case NoticeRule.Doer doer -> known(doer.act(), acts, place, "没有行为 ", "there is no act ");
                case NoticeRule.Officer officer ->
                    known(officer.field(), fields, place, "所列行为没有字段 ", "the acts named have no field ");
                case NoticeRule.Holder holder -> {
                    known(holder.role(), law.vocabulary().roles().keySet(), place, "没有岗位 ", "there is no role ");
                    holder.field().ifPresent(f -> known(f, fields(among), place, "没有字段 ", "there is no field "));
                }
            }
        }
        if (rule.letter().isPresent()) {
            var asked = fields;
            rule.letter().get().answers().forEach(a -> known(a, acts, place, "没有行为 ", "there is no act "));
            rule.letter()
                    .get()
                    .replyBy()
                    .ifPresent(f -> known(f, asked, place, "所列行为没有字段 ", "the acts named have no field "));
        }
    }

    private static Set<String> fields(List<Procedure> among) {
        return among.stream().flatMap(p -> p.fields().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A notice leaves the house: it names what is listed here and no value of a matter. */
    private void slots(NoticeRule rule) {
        var zh = Template.parse(rule.text().zh()).slots();
        var en = Template.parse(rule.text().en()).slots();
        zh.forEach(s -> known(s, NoticeRule.SLOTS, rule.place(), "通知不能写入 ", "a notice cannot name "));
        if (!new TreeSet<>(zh).equals(new TreeSet<>(en))) {
            problems.add(
                    rule.place(),
                    "两种文字填入的内容不同",
                    "the two languages fill in different things",
                    "两边写同样的 {…}",
                    "write the same {…} in both");
        }
    }

    private void known(String word, Collection<String> words, Place place, String zh, String en) {
        if (!words.contains(word)) {
            problems.add(place, new Words(zh + word, en + word), Nearest.right(word, words));
        }
    }
}
