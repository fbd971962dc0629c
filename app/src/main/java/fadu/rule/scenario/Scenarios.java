package fadu.rule.scenario;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Law;
import fadu.law.yaml.Problems;
import fadu.rule.Reckoner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plays scenarios against a law. */
public final class Scenarios {
    /**
     * How one scenario came out.
     *
     * @param differences a line each, with its place, expected beside found; empty when all came out as written
     */
    public record Result(String file, Words name, int steps, List<String> differences) {
        public boolean passed() {
            return differences.isEmpty();
        }
    }

    private final Law law;
    private final Reckoner reckoner;

    public Scenarios(Law law, Reckoner reckoner) {
        this.law = law;
        this.reckoner = reckoner;
    }

    /** Plays the scenarios of the texts, by file name, in the order of the map. */
    public List<Result> play(Map<String, String> texts) {
        var out = new ArrayList<Result>();
        texts.forEach((file, text) -> out.add(play(file, text)));
        return out;
    }

    private Result play(String file, String text) {
        var problems = new Problems();
        var scenario = ScenarioReader.read(file, text, problems);
        if (scenario.isEmpty() || !problems.none()) {
            return new Result(
                    file,
                    new Words(file, file),
                    0,
                    problems.list().stream().map(Object::toString).toList());
        }
        var s = scenario.get();
        if (law.procedure(s.procedure()).isEmpty()) {
            return new Result(file, s.name(), 0, List.of(s.place() + " 没有程序 / no procedure " + s.procedure()));
        }
        var story = new Story(s, law, reckoner);
        var differences = new ArrayList<String>();
        for (var step : s.steps()) {
            try {
                story.play(step);
                Comparison.of(story, step).forEach(d -> differences.add(d.toString()));
            } catch (Trouble e) {
                differences.add(step.place() + " " + step.day() + " " + e.words());
            }
        }
        return new Result(file, s.name(), s.steps().size(), differences);
    }
}
