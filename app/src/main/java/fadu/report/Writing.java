package fadu.report;

import fadu.Words;
import fadu.law.ReportPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the sections of a report together: what the plan says, what the data proposes, and what people made of it. */
final class Writing {
    /** As many shortcomings as a person may add. */
    private static final int OWN = 9;

    private static final Words NOTHING = new Words("", "");

    private final ReportPlan plan;
    private final Numbers numbers;
    private final Filling filling;
    private final Map<String, Draft> drafts;
    private final List<PromiseLine> promises;
    private final List<PromiseLine> arrangements;

    Writing(
            ReportPlan plan,
            Numbers numbers,
            Filling filling,
            Map<String, Draft> drafts,
            List<PromiseLine> promises,
            List<PromiseLine> arrangements) {
        this.plan = plan;
        this.numbers = numbers;
        this.filling = filling;
        this.drafts = drafts;
        this.promises = promises;
        this.arrangements = arrangements;
    }

    List<Section> sections() {
        return plan.sections().stream()
                .map(s -> new Section(
                        s.id(),
                        s.name(),
                        s.basis().text(),
                        s.parts().stream().map(this::part).toList()))
                .toList();
    }

    private Part part(ReportPlan.Part part) {
        var draft = Optional.ofNullable(drafts.get(part.id()));
        var source = draft.map(Draft::words).orElseGet(() -> said(part));
        return new Part(
                part.id(),
                part.name(),
                filling.lines(source),
                switch (part.holds()) {
                    case PROMISES -> promises;
                    case ARRANGEMENTS -> arrangements;
                    case NOTHING, SHORTCOMINGS -> List.of();
                },
                part.holds() == ReportPlan.Holds.SHORTCOMINGS ? shortcomings() : List.of(),
                source,
                draft.map(Draft::person));
    }

    /** The sentences that the numbers call for, a line each. */
    private Words said(ReportPlan.Part part) {
        var said = part.says().stream()
                .filter(s -> s.when().stream().allMatch(numbers::holds))
                .map(ReportPlan.Sentence::text)
                .toList();
        return new Words(
                said.stream().map(Words::zh).collect(Collectors.joining("\n")),
                said.stream().map(Words::en).collect(Collectors.joining("\n")));
    }

    /** What was found, and what people added; what a person left out is not there. */
    private List<Shortcoming> shortcomings() {
        var out = new ArrayList<Shortcoming>();
        numbers.findings().forEach((id, found) -> {
            if (found.count() > 0 || drafts.containsKey(id)) {
                var finding = found.finding();
                one(id, Optional.of(finding.shortcoming()), Optional.of(finding.cause()), Optional.of(id))
                        .ifPresent(out::add);
            }
        });
        drafts.keySet().stream()
                .filter(id -> id.startsWith("own-") && !id.contains("."))
                .forEach(id -> one(id, Optional.empty(), Optional.empty(), Optional.empty())
                        .ifPresent(out::add));
        return List.copyOf(out);
    }

    private Optional<Shortcoming> one(
            String id, Optional<Words> proposed, Optional<Words> cause, Optional<String> source) {
        var what = words(id, proposed);
        boolean edited = drafts.containsKey(id) || drafts.containsKey(id + ".cause");
        return what.map(w -> new Shortcoming(
                id, filling.sentence(w), words(id + ".cause", cause).map(filling::sentence), source, edited));
    }

    private Optional<Words> words(String id, Optional<Words> proposed) {
        var draft = Optional.ofNullable(drafts.get(id)).map(Draft::words);
        return draft.or(() -> proposed).filter(w -> !w.zh().isBlank());
    }

    /** All that a person may settle, in the order of the text; last a place for a shortcoming of their own. */
    List<Passage> passages() {
        var out = new ArrayList<Passage>();
        for (var section : plan.sections()) {
            for (var part : section.parts()) {
                if (part.holds() == ReportPlan.Holds.SHORTCOMINGS) {
                    numbers.findings().forEach((id, found) -> {
                        if (found.count() > 0 || drafts.containsKey(id)) {
                            both(out, id, found.finding().name(), found.finding());
                        }
                    });
                    own(out);
                } else {
                    out.add(passage(part.id(), part.name().orElse(section.name()), said(part)));
                }
            }
        }
        return List.copyOf(out);
    }

    private void both(List<Passage> out, String id, Words name, ReportPlan.Finding finding) {
        out.add(passage(id, name, finding.shortcoming()));
        out.add(passage(id + ".cause", cause(name), finding.cause()));
    }

    private void own(List<Passage> out) {
        int n = 1;
        for (; n <= OWN && drafts.containsKey("own-" + n); n++) {
            one(out, n);
        }
        if (n <= OWN) {
            one(out, n);
        }
    }

    private void one(List<Passage> out, int n) {
        var name = new Words("自行补充的不足（" + n + "）", "A shortcoming of your own (" + n + ")");
        out.add(passage("own-" + n, name, NOTHING));
        out.add(passage("own-" + n + ".cause", cause(name), NOTHING));
    }

    private static Words cause(Words name) {
        return new Words(name.zh() + "：原因", name.en() + ": cause");
    }

    private Passage passage(String id, Words name, Words proposed) {
        var draft = Optional.ofNullable(drafts.get(id));
        return new Passage(id, name, draft.map(Draft::words).orElse(proposed), proposed, draft.map(Draft::person));
    }
}
