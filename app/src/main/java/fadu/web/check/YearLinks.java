package fadu.web.check;

import fadu.work.Query;
import fadu.work.year.Offer;
import fadu.work.year.Proof;
import java.util.stream.Collectors;

/** Where what a page of a year names is found on the desk. */
public final class YearLinks {
    private YearLinks() {}

    /** A matter's own page. */
    public static String matter(String id) {
        return "/matters/" + id;
    }

    /** The form of an act, one click away. */
    public static String of(Offer offer) {
        return offer.matter()
                .map(id -> matter(id) + "/act/" + offer.act() + row(offer) + "#act")
                .orElseGet(() -> matter("new") + "/" + offer.procedure() + "/" + offer.act());
    }

    private static String row(Offer offer) {
        return offer.row()
                .map(row -> "?row=" + Query.encoded(row)
                        + offer.given().entrySet().stream()
                                .map(e -> "&" + e.getKey() + "=" + Query.encoded(String.valueOf(e.getValue())))
                                .collect(Collectors.joining()))
                .orElse("");
    }

    /** The file of a piece of evidence; empty where only its name was written. */
    public static String of(Proof proof) {
        return proof.sha256()
                .map(hash -> matter(proof.matter()) + "/files/" + hash)
                .orElse("");
    }
}
