package fadu.web.desk;

import fadu.matter.LateReplies;
import fadu.matter.LateReplies.Reply;
import fadu.web.Times;
import fadu.work.Answering;
import fadu.work.Holders;
import fadu.work.Names;
import java.util.List;

/** Puts the replies beside the limits that were not kept. */
final class Replied {
    private Replied() {}

    /** The limits of a matter with what was replied about each. */
    static List<LimitView> limits(Desk desk, OpenMatter matter, Names names, Holders holders) {
        var replies = new LateReplies(desk.house().database().worker()).of(desk.jurisdiction(), List.of(matter.id()));
        var answering = new Answering(desk.actor(), holders);
        return LimitView.of(matter.situation(), desk.frame()).stream()
                .map(limit -> limit.with(
                        replies.stream()
                                .filter(r -> r.limit().equals(limit.key()))
                                .map(r -> words(r, names, desk))
                                .toList(),
                        matter.situation()
                                .limit(limit.key())
                                .filter(l -> answering.may(matter.file().row(), l))
                                .isPresent()))
                .toList();
    }

    /** A reply with who made it and when. */
    static String words(Reply reply, Names names, Desk desk) {
        var frame = desk.frame();
        return frame.say(
                "reply.said", frame.say(names.person(reply.person())), Times.minute(reply.recorded()), reply.words());
    }
}
