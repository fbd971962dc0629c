package fadu.web.desk;

import fadu.org.Post;
import fadu.web.Frame;
import fadu.work.Deciding;
import fadu.work.Names;
import java.time.LocalDate;
import java.util.List;

/** Offers posts and people to whoever says who works for whom. */
record DecidingSheet(Deciding deciding, Names names, Frame frame) {

    List<ActForm.Option> choices() {
        return deciding.posts().stream()
                .map(p -> new ActForm.Option(Deciding.key(p), person(p.person()) + " · " + frame.say(names.post(p))))
                .toList();
    }

    /** All who work here and keep no part of the house. */
    List<ActForm.Option> everybody() {
        return deciding.everybody().stream()
                .map(id -> new ActForm.Option(id, person(id) + " " + id))
                .toList();
    }

    /** Those who hold a post in these units. */
    List<ActForm.Option> own() {
        return deciding.posts().stream()
                .map(Post::person)
                .distinct()
                .map(id -> new ActForm.Option(id, person(id)))
                .toList();
    }

    DeputiesView.Line line(Post p) {
        var acting = p.acting().orElseThrow();
        return new DeputiesView.Line(
                Deciding.key(p),
                person(p.person()),
                person(acting.holder()),
                frame.say(names.post(p)),
                p.from() + " – " + p.until().map(LocalDate::toString).orElse(""),
                acting.why(),
                person(acting.by()),
                p.over(frame.today()) ? "over" : p.on(frame.today()) ? "now" : "later");
    }

    private String person(String id) {
        return frame.say(names.person(id));
    }
}
