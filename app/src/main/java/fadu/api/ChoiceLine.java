package fadu.api;

import fadu.Words;
import fadu.work.Offer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A choice that an input offers.
 *
 * @param id what is sent for it; of a statute its version, behind which the article is written
 * @param open whether it can be chosen
 * @param why the gate that does not count this officer today
 * @param now what the field of the entry to be corrected holds
 * @param articles how many the statute has
 */
record ChoiceLine(
        String id, Words name, boolean open, Optional<Reason> why, Optional<Words> now, Optional<Integer> articles) {

    static List<ChoiceLine> of(List<Offer> offers, Locale locale) {
        return offers.stream().map(o -> of(o, locale)).toList();
    }

    private static ChoiceLine of(Offer offer, Locale locale) {
        return switch (offer) {
            case Offer.Plain(var id, var name) -> plain(id, name);
            case Offer.Barred(var id, var name, var why, var open) ->
                new ChoiceLine(
                        id,
                        name,
                        open,
                        Reason.of(List.of(why), locale).stream().findFirst(),
                        Optional.empty(),
                        Optional.empty());
            case Offer.Held(var id, var name, var now) ->
                new ChoiceLine(id, name, true, Optional.empty(), Optional.of(now), Optional.empty());
            case Offer.Statute(var id, var articles) ->
                new ChoiceLine(id, offer.name(), true, Optional.empty(), Optional.empty(), Optional.of(articles));
        };
    }

    /** One that anybody may choose. */
    static ChoiceLine plain(String id, Words name) {
        return new ChoiceLine(id, name, true, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
