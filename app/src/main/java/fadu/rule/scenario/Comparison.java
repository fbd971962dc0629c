package fadu.rule.scenario;

import fadu.law.yaml.Place;
import fadu.rule.EntryKind;
import fadu.rule.LimitState;
import fadu.rule.NewEntry;
import fadu.rule.Prospects;
import fadu.rule.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what was found against what a step expects. */
final class Comparison {
    /** One thing that came out otherwise. */
    record Difference(Place place, LocalDate day, String what, String expected, String found) {
        @Override
        public String toString() {
            return place + " " + day + " " + what + "\n    应为 / expected  " + expected + "\n    实为 / found     "
                    + found;
        }
    }

    private final Story story;
    private final Scenario.Step step;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Story story, Scenario.Step step) {
        this.story = story;
        this.step = step;
    }

    static List<Difference> of(Story story, Scenario.Step step) {
        var c = new Comparison(story, step);
        c.refusal();
        c.entries();
        if (!story.timeline().live().isEmpty()) {
            var situation = story.situation(step.day());
            c.states(situation);
            c.limits(situation);
            c.values(situation);
            c.may(situation);
        }
        return c.differences;
    }

    private void differs(String what, String expected, String found) {
        differences.add(new Difference(step.place(), step.day(), what, expected, found));
    }

    private void refusal() {
        if (!(step.doing() instanceof Scenario.Doing.Do act)) {
            return;
        }
        var found = story.refused().stream()
                .map(r -> r.rule() + " (" + r.basis().text() + ": " + r.words().zh() + ")")
                .collect(Collectors.joining("; "));
        var expected = step.expected().refused();
        if (expected.isEmpty() && !found.isEmpty()) {
            differs(act.act(), "允许 / allowed", "拒绝 / refused: " + found);
        } else if (expected.isPresent()) {
            var reason = story.refused().stream()
                    .filter(r -> r.rule().equals(expected.get()))
                    .findFirst();
            var basis = step.expected().basis();
            boolean fits = reason.isPresent()
                    && basis.map(b -> reason.get().basis().text().contains(b)).orElse(true);
            if (!fits) {
                differs(
                        act.act(),
                        "拒绝 / refused: " + expected.get()
                                + basis.map(b -> " " + b).orElse(""),
                        found.isEmpty() ? "允许 / allowed" : found);
            }
        }
    }

    private void entries() {
        switch (step.doing()) {
            case Scenario.Doing.Do act when step.expected().refused().isEmpty() -> irregular(act);
            case Scenario.Doing.ByClock clock -> clock(clock);
            case Scenario.Doing.BySystem system -> {
                boolean done = story.timeline().live().stream()
                        .anyMatch(e -> e.kind() == EntryKind.SYSTEM
                                && e.act().equals(system.act())
                                && (system.row().isEmpty() || e.row().equals(system.row())));
                if (!done) {
                    differs(system.act(), "由系统记入 / entered by the system", "没有 / it is not");
                }
            }
            default -> {}
        }
        for (var act : step.expected().voided()) {
            boolean voided = story.newest().stream()
                    .anyMatch(e -> e.kind() == EntryKind.VOID && e.act().equals(act));
            if (!voided) {
                differs(act, "作废 / voided", entered());
            }
        }
    }

    private void irregular(Scenario.Doing.Do act) {
        var found = story.newest().stream()
                .filter(e -> e.act().equals(act.act()) && e.kind() != EntryKind.VOID && e.kind() != EntryKind.CLOCK)
                .flatMap(e -> e.irregular().stream())
                .toList();
        var rules = found.stream().map(i -> i.rule()).distinct().sorted().toList();
        var expected =
                step.expected().irregular().orElse(List.of()).stream().sorted().toList();
        var basis = step.expected().basis();
        boolean cited = basis.isEmpty()
                || found.stream().anyMatch(i -> i.basis().text().contains(basis.get()))
                || expected.isEmpty();
        if ((!rules.equals(expected) || !cited) && story.refused().isEmpty()) {
            differs(
                    act.act() + " irregular",
                    expected + basis.map(b -> " " + b).orElse(""),
                    found.stream()
                            .map(i -> i.rule() + " " + i.basis().text() + ": "
                                    + i.words().zh())
                            .toList()
                            .toString());
        }
    }

    private void clock(Scenario.Doing.ByClock clock) {
        var found = story.timeline().live().stream()
                .filter(e -> e.kind() == EntryKind.CLOCK && e.act().equals(clock.act()))
                .filter(e -> clock.row().isEmpty() || e.row().equals(clock.row()))
                .toList();
        boolean fits = found.stream()
                .anyMatch(e -> e.at().toLocalDate().equals(clock.at())
                        && clock.effective().map(e.effective()::equals).orElse(true));
        if (!fits) {
            differs(
                    clock.act() + " clock",
                    clock.at() + clock.effective().map(e -> " effective " + e).orElse(""),
                    found.stream()
                            .map(e -> e.at() + " effective " + e.effective())
                            .toList()
                            .toString());
        }
    }

    private String entered() {
        return story.newest().stream()
                .map((NewEntry e) -> e.kind().id() + " " + e.act())
                .toList()
                .toString();
    }

    private void states(Situation situation) {
        for (var expected : step.expected().states().entrySet()) {
            var row = expected.getKey().isEmpty() ? Optional.<String>empty() : Optional.of(expected.getKey());
            for (var state : expected.getValue()) {
                boolean known = situation.standing().procedure().tracks().values().stream()
                        .anyMatch(t -> t.states().containsKey(state));
                if (!known || !situation.standing().in(state, row)) {
                    differs(
                            "state " + expected.getKey(),
                            state,
                            situation.standing().states().toString());
                }
            }
        }
    }

    private void limits(Situation situation) {
        for (Map.Entry<String, Scenario.Ending> expected : step.expected().due().entrySet()) {
            var found = situation.limits().stream()
                    .filter(l -> l.key().equals(expected.getKey()))
                    .reduce((a, b) -> b.start().isBefore(a.start()) ? a : b);
            if (!fits(expected.getValue(), found)) {
                differs(
                        "due " + expected.getKey(),
                        expected.getValue().toString(),
                        found.map(this::described).orElse("none"));
            }
        }
    }

    private void values(Situation situation) {
        step.expected().values().forEach((field, expected) -> {
            var found = situation.value(field).map(Comparison::text).orElse("");
            if (!found.equals(expected)) {
                differs("value " + field, expected, found);
            }
        });
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case List<?> several -> several.stream().map(Comparison::text).collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }

    private String described(LimitState l) {
        return status(l) + " from " + l.start()
                + l.rolled().map(r -> " to " + r).orElse("")
                + l.nominal()
                        .filter(n -> !l.rolled().equals(Optional.of(n)))
                        .map(n -> " (nominal " + n + ")")
                        .orElse("")
                + l.metOn().map(m -> ", met on " + m).orElse("")
                + " under " + l.under();
    }

    private String status(LimitState l) {
        return l.overdue(step.day())
                ? "breached"
                : l.lapsed(step.day()) ? "lapsed" : l.status().name().toLowerCase(Locale.ROOT);
    }

    private boolean fits(Scenario.Ending expected, Optional<LimitState> found) {
        if (expected.status().isPresent()) {
            var status = expected.status().get();
            if (found.isEmpty()) {
                return status.equals("none");
            }
            return status.equals(status(found.get()));
        }
        return found.isPresent()
                && found.get().running()
                && expected.rolled()
                        .map(r -> found.get().rolled().equals(Optional.of(r)))
                        .orElse(true)
                && expected.nominal()
                        .map(n -> found.get().nominal().equals(Optional.of(n)))
                        .orElse(true);
    }

    private void may(Situation situation) {
        step.expected().may().ifPresent(expected -> {
            var by = step.doing() instanceof Scenario.Doing.Do act ? act.by() : "";
            var found = Prospects.of(situation, by, story.roles(by)).stream()
                    .filter(Prospects.Prospect::open)
                    .map(p -> p.act().id())
                    .toList();
            if (!found.containsAll(expected)) {
                differs("actor-may", expected.toString(), found.toString());
            }
        });
    }
}
