package fadu.web.desk;

import fadu.law.Act;
import fadu.matter.Secrecy;
import fadu.notice.Notices;
import fadu.rule.Extended;
import fadu.rule.Irregular;
import fadu.web.Frame;
import fadu.work.BlankForm;
import fadu.work.Holders;
import fadu.work.Names;
import fadu.work.Offers;
import fadu.work.Query;
import fadu.work.RowWords;
import fadu.work.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a matter's page from the matter. */
final class MatterSheet {
    private final Desk desk;
    private final OpenMatter matter;
    private final Names names;
    private final Frame frame;
    private final Who who;

    MatterSheet(Desk desk, OpenMatter matter) {
        this.desk = desk;
        this.matter = matter;
        this.names = desk.names();
        this.frame = desk.frame();
        this.who = new Who(matter, desk, Holders.of(desk.actor()), names);
    }

    MatterView view(Optional<ActForm> form, String chosen, Optional<Integer> entered) {
        return view(form, chosen, entered, "");
    }

    /**
     * @param show the sort of entries that is looked at
     */
    MatterView view(Optional<ActForm> form, String chosen, Optional<Integer> entered, String show) {
        return view(form, Optional.empty(), chosen, entered, show);
    }

    private MatterView view(
            Optional<ActForm> form, Optional<String> barred, String chosen, Optional<Integer> entered, String show) {
        var situation = matter.situation();
        var standing = situation.standing();
        var procedure = standing.procedure();
        var shown = new Shown(frame.locale(), names);
        var states = standing.statesOf(procedure.main()).stream()
                .flatMap(s -> Stream.ofNullable(procedure.main().states().get(s)))
                .map(s -> frame.say(s.name()))
                .collect(Collectors.joining(" / "));
        var docket = DocketLine.of(
                matter.file().entries(), desk.law(), shown, names, StandIns.of(desk, matter.unit()), frame);
        var acts = NearActs.of(matter, who, chosen, frame);
        return new MatterView(
                matter.id(),
                matter.number(),
                frame.say(procedure.name()),
                matter.file().row().title().orElse(""),
                standing.merged() ? frame.say(RowWords.MERGED) : states,
                Secrecy.mark(matter.file().row()),
                !standing.open(),
                matter.unit().map(u -> frame.say(names.unit(u))).orElse(""),
                frame.say(names.person(matter.file().row().handler())),
                "/procedures/" + procedure.id(),
                Replied.limits(desk, matter, names, who.holders()),
                Fact.of(matter.file(), shown),
                Lane.of(situation, frame),
                PaperLink.of(matter.file(), desk.law(), frame),
                Drawing.of(situation, acts.open(), acts.openToOthers(), frame),
                Related.of(matter, desk, names),
                docket,
                Timeline.of(docket, matter.id(), show, frame),
                acts,
                new ApprovalSheet(desk, names).on(matter.id()),
                form,
                barred,
                entered,
                letters());
    }

    /** The matter with who can do an act, where the visitor cannot; nothing where he can. */
    Optional<MatterView> barred(Act act) {
        return who.others(act).map(words -> view(Optional.empty(), Optional.of(words), "", Optional.empty(), ""));
    }

    /** The matter with the form of an act beside it. */
    MatterView view(Steps.Asked asked, Typed typed, List<Irregular> reasons) {
        var form = form(asked, typed, reasons);
        return view(Optional.of(form), asked.act().id() + asked.row().orElse(""), Optional.empty());
    }

    private List<LetterLine> letters() {
        var letters = new Notices(desk.house().database().worker()).letters(desk.jurisdiction(), matter.id());
        var rules = letters.isEmpty() ? Map.<String, String>of() : NoticesView.names(desk.house(), frame);
        return letters.stream()
                .map(n -> LetterLine.of(n, said(n), rules, names, frame))
                .toList();
    }

    private String said(Notices.Notice letter) {
        var situation = matter.situation();
        return LetterLine.words(situation.standing().procedure(), situation.timeline(), letter.seq());
    }

    private ActForm form(Steps.Asked asked, Typed typed, List<Irregular> reasons) {
        var path = "/matters/" + matter.id() + "/act/" + asked.act().id();
        var hidden = Sending.carried(asked.act(), typed);
        hidden.put("since", String.valueOf(matter.head()));
        asked.row().ifPresent(row -> hidden.put("row", row));
        if (asked.record()) {
            hidden.put("how", "record");
        }
        var row = asked.row().map(r -> "row=" + Query.encoded(r) + "&").orElse("");
        var sending = Sending.to(path + "#act", hidden).drafted(path + "/draft");
        if (asked.act().kind() != Act.Kind.FACT) {
            sending = sending.or(path + "?" + row + (asked.record() ? "how=do" : "how=record") + "#act");
        }
        if (Laying.possible(asked)) {
            sending = sending.asking(path + "/ask");
        }
        var blank = BlankForm.of(
                new BlankForm.Asked(
                        matter.situation().standing().procedure(),
                        asked.act(),
                        asked.record(),
                        matter.roles(asked.act(), asked.row()),
                        List.of(matter.unit(asked)),
                        Extended.would(matter.situation(), asked.act(), typed.values(), asked.row()),
                        typed.text("entry")),
                Offers.in(matter.file(), desk.actor(), names));
        return new Forms(names, frame)
                .form(
                        new Forms.Asked(blank, Between.of(matter, typed.seen(), names, frame), sending),
                        typed,
                        Doubts.with(reasons, Doubts.of(asked.act(), typed)));
    }
}
