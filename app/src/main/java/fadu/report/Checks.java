package fadu.report;

import fadu.Words;
import fadu.law.ReportPlan;
import fadu.law.Template;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the margin of a report: whether it is what the rules order, and whether its numbers hold. */
final class Checks {
    private static final String INTERNAL = "internal";

    private final ReportPlan plan;
    private final Numbers numbers;
    private final List<Note> notes = new ArrayList<>();

    Checks(ReportPlan plan, Numbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
    }

    /** All of them, in the order of the text. */
    List<Note> run(
            List<Section> sections,
            Map<String, Cited> cited,
            Map<String, Draft> drafts,
            Filling filling,
            int year,
            LocalDate today) {
        sections.forEach(this::section);
        causes(sections);
        promises(sections);
        plan.relations().forEach(this::relation);
        cited.values().forEach(this::sum);
        cited.values().forEach(this::published);
        drafts.values().forEach(d -> typed(d, filling));
        plan.duties().forEach(d -> duty(d, year, today));
        return List.copyOf(notes);
    }

    private void section(Section section) {
        add(
                "sections",
                section.says() ? Note.State.FINE : Note.State.TO_DO,
                section.says()
                        ? new Words(
                                "“" + section.name().zh() + "”已有内容",
                                "“" + section.name().en() + "” is there")
                        : new Words(
                                "“" + section.name().zh() + "”还没有内容，请撰写",
                                "“" + section.name().en() + "” is still empty; write it"),
                Optional.of(section.parts().getFirst().id()),
                section.basis());
    }

    private void causes(List<Section> sections) {
        for (var section : sections) {
            for (var part : section.parts()) {
                for (var s : part.shortcomings()) {
                    boolean given = s.cause().isPresent();
                    add(
                            "causes",
                            given ? s.edited() ? Note.State.FINE : Note.State.TO_DO : Note.State.WRONG,
                            given
                                    ? s.edited()
                                            ? new Words(
                                                    "不足“" + name(s) + "”的原因已由人核定",
                                                    "the cause of “" + nameEn(s) + "” was settled by a person")
                                            : new Words(
                                                    "不足“" + name(s) + "”和原因由数据提出，请核实后定稿",
                                                    "“" + nameEn(s)
                                                            + "” and its cause are proposed by the data; check them")
                                    : new Words("不足“" + name(s) + "”没有写原因", "“" + nameEn(s) + "” has no cause"),
                            Optional.of(s.id()),
                            section.basis());
                }
            }
        }
    }

    private String name(Shortcoming s) {
        return finding(s).map(f -> f.name().zh()).orElse("自行补充");
    }

    private String nameEn(Shortcoming s) {
        return finding(s).map(f -> f.name().en()).orElse("added");
    }

    private Optional<ReportPlan.Finding> finding(Shortcoming s) {
        return s.source().flatMap(id -> Optional.ofNullable(plan.findings().get(id)));
    }

    /** Last year's promises, each with its state; what was not kept, with its cause. */
    private void promises(List<Section> sections) {
        for (var section : sections) {
            for (var part : section.parts()) {
                boolean last = plan.sections().stream()
                        .flatMap(s -> s.parts().stream())
                        .anyMatch(p -> p.id().equals(part.id()) && p.holds() == ReportPlan.Holds.PROMISES);
                if (last && part.promises().isEmpty()) {
                    add(
                            "promises",
                            Note.State.TO_DO,
                            new Words(
                                    "没有登记上一年度报告的安排事项，请补登或者说明",
                                    "no promises of the last report are recorded; record them, or say why"),
                            Optional.of(part.id()),
                            section.basis());
                }
                if (last) {
                    part.promises().forEach(p -> promise(p, part, section));
                }
            }
        }
    }

    private void promise(PromiseLine p, Part part, Section section) {
        var state =
                p.open() ? Note.State.TO_DO : p.kept() || p.cause().isPresent() ? Note.State.FINE : Note.State.WRONG;
        add(
                "promises",
                state,
                new Words(
                        "“" + p.promised() + "”：" + p.state().zh()
                                + (state == Note.State.TO_DO ? "，请说明结果" : state == Note.State.WRONG ? "，没有写原因" : ""),
                        "“" + p.promised() + "”: " + p.state().en()
                                + (state == Note.State.TO_DO
                                        ? "; say what became of it"
                                        : state == Note.State.WRONG ? "; no cause is given" : "")),
                Optional.of(part.id()),
                section.basis());
    }

    private void relation(ReportPlan.Relation relation) {
        boolean holds = numbers.holds(relation.that());
        add(
                "sums",
                holds ? Note.State.FINE : Note.State.WRONG,
                holds
                        ? relation.name()
                        : new Words(
                                "不符：" + relation.name().zh(),
                                "does not hold: " + relation.name().en()),
                Optional.empty(),
                INTERNAL);
    }

    /** The value is what its own entries add up to, and what was frozen still holds. */
    private void sum(Cited cited) {
        var figure = numbers.figures().get(cited.id());
        boolean adds = figure == null || addable(figure.figure().kind());
        long sum = cited.sum();
        var shown = numbers.shown(cited.id());
        if (figure != null && adds && BigDecimal.valueOf(sum).compareTo(shown) != 0) {
            add(
                    "sums",
                    Note.State.WRONG,
                    new Words(
                            cited.name().zh() + "为 " + cited.value() + "，但记录之和为 " + sum,
                            cited.name().en() + " is " + cited.value() + ", but its entries add up to " + sum),
                    Optional.empty(),
                    INTERNAL);
        }
        cited.changed()
                .ifPresent(now -> add(
                        "changed",
                        Note.State.WRONG,
                        new Words(
                                cited.name().zh() + "冻结时为 " + cited.value() + "，现为 " + now,
                                cited.name().en() + " was frozen at " + cited.value() + " and is now " + now),
                        Optional.empty(),
                        INTERNAL));
    }

    private static boolean addable(fadu.law.Figure.Kind kind) {
        return switch (kind) {
            case COUNT, DISTINCT, SUM, STOCK, RETURN -> true;
            case RATIO, AT_LEAST_PER, SMALLEST_PER, AVERAGE -> false;
        };
    }

    private void published(Cited cited) {
        cited.met()
                .ifPresent(met -> add(
                        "published",
                        met ? Note.State.FINE : Note.State.WRONG,
                        new Words(
                                cited.name().zh() + " " + cited.value() + (met ? "，与已公布的一致：" : "，与已公布的不一致：")
                                        + cited.published().orElseThrow().printed(),
                                cited.name().en() + " " + cited.value()
                                        + (met ? ", as published: " : ", but published was ")
                                        + cited.published().orElseThrow().printed()),
                        Optional.empty(),
                        INTERNAL));
    }

    /** A number typed by hand, or a name that means nothing, in what a person wrote. */
    private void typed(Draft draft, Filling filling) {
        var template = Template.parse(draft.words().zh());
        if (!template.typed().isEmpty()) {
            var all = String.join("、", template.typed());
            add(
                    "typed",
                    Note.State.WRONG,
                    new Words(
                            "手工填写了数字 " + all + "，请改为指标，如 {lectures}",
                            "typed by hand: " + all + "; name a figure instead, e.g. {lectures}"),
                    Optional.of(draft.part()),
                    INTERNAL);
        }
        for (var name : filling.unknown(draft.words().zh())) {
            add(
                    "typed",
                    Note.State.WRONG,
                    new Words("没有指标 {" + name + "}，请核对", "there is no figure {" + name + "}; check it"),
                    Optional.of(draft.part()),
                    INTERNAL);
        }
    }

    private void duty(ReportPlan.Duty duty, int year, LocalDate today) {
        var before = duty.before().atYear(year + 1);
        boolean past = !today.isBefore(before);
        add(
                "dates",
                Note.State.TO_DO,
                new Words(
                        before + " 之前" + duty.name().zh() + (past ? "：已到期，请核对是否办理" : ""),
                        duty.name().en() + " before " + before
                                + (past ? ": the day has passed; check that it was done" : "")),
                Optional.empty(),
                duty.basis().text());
    }

    private void add(String check, Note.State state, Words words, Optional<String> part, String basis) {
        notes.add(new Note(check, state, words, part, basis));
    }
}
