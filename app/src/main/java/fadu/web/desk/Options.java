package fadu.web.desk;

import fadu.web.Frame;
import fadu.work.Offer;
import java.util.List;

/** Makes the choices of an input from what is offered. One without an id stands there to be read, and cannot be chosen. */
final class Options {
    private Options() {}

    static List<ActForm.Option> of(List<Offer> offers, Frame frame) {
        return offers.stream().map(o -> option(o, frame)).toList();
    }

    private static ActForm.Option option(Offer offer, Frame frame) {
        var name = frame.say(offer.name());
        return switch (offer) {
            case Offer.Plain(var id, var _) -> new ActForm.Option(id, name);
            case Offer.Barred(var id, var _, var _, var open) ->
                new ActForm.Option(open ? id : "", frame.say("offers.not-now", name));
            case Offer.Held(var id, var _, var now) -> {
                var value = frame.say(now);
                yield new ActForm.Option(
                        id, name + (value.isEmpty() ? frame.say("correct.empty") : frame.say("correct.now", value)));
            }
            // The page puts the article behind its name, and asks for none beyond the last.
            case Offer.Statute(var id, var articles) -> new ActForm.Option(String.valueOf(articles), id);
        };
    }
}
