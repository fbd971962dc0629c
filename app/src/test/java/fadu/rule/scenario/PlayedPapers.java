package fadu.rule.scenario;

import static java.util.Objects.requireNonNull;

import fadu.document.Composing;
import fadu.document.Paper;
import fadu.document.PaperFacts;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Form;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.yaml.Problems;
import fadu.rule.NewEntry;
import fadu.rule.Reckoner;
import fadu.rule.Standing;
import fadu.rule.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The papers that the acts of scenarios bring about, worded as those of a matter are. */
public final class PlayedPapers {
    private static final String ORGAN = "演示区某局";

    /** A paper with what it was worded from. */
    public record Played(String file, PaperFacts facts, Paper paper) {
        public Form form() {
            return facts.form();
        }

        public Act act() {
            return facts.act();
        }

        public Procedure procedure() {
            return facts.procedure();
        }

        /** The document of its procedure, as a message names it. */
        public String name() {
            return procedure().id() + " " + facts.document().id();
        }
    }

    private final Law law;
    private final Reckoner reckoner;
    private final Map<String, Standing> stood = new TreeMap<>();
    private final Map<String, LocalDate> on = new TreeMap<>();
    private final Set<String> brought = new TreeSet<>();

    public PlayedPapers(Law law, Reckoner reckoner) {
        this.law = law;
        this.reckoner = reckoner;
    }

    /** The papers of a scenario, in the order of its steps. */
    public List<Played> of(String file, String text) {
        var scenario = ScenarioReader.read(file, text, new Problems()).orElseThrow();
        var story = new Story(scenario, law, reckoner);
        var out = new ArrayList<Played>();
        for (var step : scenario.steps()) {
            story.play(step);
            var all = story.timeline().all();
            var newest = story.newest();
            for (int i = 0; i < newest.size(); i++) {
                var then = Timeline.of(all.subList(0, all.size() - newest.size() + i + 1));
                papers(file, story, step, newest.get(i), then, out);
                stood.put(scenario.procedure().toString(), Standing.of(law, then));
                on.put(scenario.procedure().toString(), step.day());
            }
        }
        out.forEach(p -> brought.add(p.name()));
        return out;
    }

    /** The documents that no scenario brings about, worded from the matter of one, with sample values for the act's fields. */
    public List<Played> others() {
        var out = new ArrayList<Played>();
        for (var procedure : law.procedures().values()) {
            for (var act : procedure.acts().values()) {
                for (var id : act.documents()) {
                    if (brought.add(procedure.id() + " " + id)) {
                        out.add(other(
                                procedure,
                                act,
                                requireNonNull(procedure.documents().get(id))));
                    }
                }
            }
        }
        return out;
    }

    private Played other(Procedure procedure, Act act, Procedure.Document document) {
        var name = procedure.id().toString();
        var day = on.getOrDefault(name, procedure.inForce().from());
        var given = new LinkedHashMap<String, Object>();
        var hidden = new TreeSet<String>();
        for (var input : act.fields()) {
            if (input.field().personal()) {
                hidden.add(input.field().id());
            } else {
                given.put(input.field().id(), sample(input.field(), day));
            }
        }
        var facts = new PaperFacts(
                procedure,
                act,
                document,
                law.form(procedure.id().name(), document.id()).orElseThrow(),
                ORGAN,
                document.seal() ? Optional.of("演某〔2026〕1号") : Optional.empty(),
                Optional.of("〔2026〕8号"),
                day,
                Optional.empty(),
                given,
                hidden,
                Optional.ofNullable(stood.get(name)).map(Standing::fields).orElse(Map.of()),
                () -> Optional.of(day),
                law.vocabulary().statutes());
        return new Played(name, facts, Composing.paper(facts));
    }

    private static Object sample(Field field, LocalDate day) {
        return switch (field.type()) {
            case DATE -> day.toString();
            case DATETIME -> day + "T09:00";
            case NUMBER, MONEY -> 1200L;
            case BOOLEAN -> true;
            case CHOICE -> field.of().keySet().iterator().next();
            case CHOICES -> List.copyOf(field.of().keySet());
            case OFFICERS -> List.of("wang", "li");
            case TABLE -> List.of(field.columns().stream().collect(Collectors.toMap(Field::id, c -> sample(c, day))));
            default -> "某" + field.name().zh();
        };
    }

    private void papers(String file, Story story, Scenario.Step step, NewEntry entry, Timeline then, List<Played> out) {
        var procedure = law.procedure(entry.procedure()).orElseThrow();
        var act = procedure.acts().get(entry.act());
        if (act == null || !act.kind().name().equals(entry.kind().name())) {
            return;
        }
        for (var id : act.documents()) {
            var form = law.form(procedure.id().name(), id).orElseThrow();
            var document = requireNonNull(procedure.documents().get(id));
            var facts = new PaperFacts(
                    procedure,
                    act,
                    document,
                    form,
                    ORGAN,
                    document.seal() ? Optional.of("演某〔2026〕1号") : Optional.empty(),
                    Optional.of("〔2026〕8号"),
                    entry.effective(),
                    entry.row(),
                    entry.values(),
                    entry.personal().keySet(),
                    Standing.of(law, then).withRows(then),
                    () -> story.situation(step.day()).extendedTo(act, entry.row()),
                    law.vocabulary().statutes());
            out.add(new Played(file, facts, Composing.paper(facts)));
        }
    }
}
