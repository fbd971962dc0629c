package fadu.web.desk;

import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.Sentences;
import fadu.matter.House;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The law made visible: what a lawyer reads, prints and signs. It is the same for everybody who has signed in. */
@Controller
final class ProcedurePage {
    private final House house;
    private final Pages pages;

    ProcedurePage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/procedures")
    ResponseEntity<byte[]> all(Frame frame) {
        var law = house.editions().current().law();
        var topics = Topics.of(
                law, frame, name -> Optional.of(kind(law.versions(name).reversed(), frame)));
        return pages.page("procedures", frame, new ProcedureView.All(topics));
    }

    private static ProcedureView.Kind kind(List<Procedure> versions, Frame frame) {
        return new ProcedureView.Kind(
                frame.say(versions.getFirst().name()),
                versions.stream().map(p -> version(p, p, frame)).toList());
    }

    @GetMapping("/procedures/{id}")
    ResponseEntity<byte[]> one(Frame frame, @PathVariable String id) {
        var law = house.editions().current().law();
        var procedure = law.procedures().values().stream()
                .filter(p -> p.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
        return pages.page("procedure", frame, view(law, procedure, frame));
    }

    private static ProcedureView view(Law law, Procedure procedure, Frame frame) {
        var sections = Sentences.of(law, procedure).stream()
                .map(s -> new ProcedureView.Section(
                        frame.say(s.heading()),
                        s.sentences().stream()
                                .map(r -> rule(r, procedure, frame))
                                .toList()))
                .toList();
        return new ProcedureView(
                frame.say(procedure.name()),
                procedure.id().version(),
                procedure.statute().equals("internal") ? frame.say("basis.internal") : Bases.title(procedure.statute()),
                procedure.verified(),
                versions(law, procedure, frame),
                Lane.of(procedure, frame),
                Drawing.of(procedure, frame),
                sections,
                Beside.of(law, procedure, frame));
    }

    private static List<ProcedureView.Version> versions(Law law, Procedure procedure, Frame frame) {
        return law.versions(procedure.id().name()).stream()
                .map(p -> version(p, procedure, frame))
                .toList();
    }

    private static ProcedureView.Version version(Procedure one, Procedure here, Frame frame) {
        var force = one.inForce();
        return new ProcedureView.Version(
                one.id().toString(),
                force.until()
                        .map(u -> frame.say("procedure.version.until", one.id().version(), force.from(), u))
                        .orElseGet(() -> frame.say("procedure.version", one.id().version(), force.from())),
                one.id().equals(here.id()));
    }

    private static ProcedureView.Rule rule(Sentences.Sentence sentence, Procedure procedure, Frame frame) {
        return new ProcedureView.Rule(
                sentence.id(),
                frame.say(sentence.words()),
                sentence.basis()
                        .map(b -> Bases.text(b, procedure.statute(), frame))
                        .orElse(""),
                sentence.basis().filter(b -> !b.verified()).isPresent());
    }
}
