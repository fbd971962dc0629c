package fadu.web;

import fadu.org.Jurisdiction;
import fadu.org.Jurisdictions;
import java.util.List;
import java.util.Optional;

/** The jurisdictions that the server serves, remembered; asked for again when an unknown one is named. */
final class Places {
    private final Jurisdictions jurisdictions;
    private volatile List<Jurisdiction> known;

    Places(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
        this.known = List.of();
    }

    /** By its id. */
    Optional<Jurisdiction> place(String id) {
        return in(known, id).or(() -> in(read(), id));
    }

    /** The jurisdiction where there is no choice. */
    Optional<Jurisdiction> only() {
        var all = known.isEmpty() ? read() : known;
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** The same from memory alone: a page that says that the database is away must not ask it. */
    Optional<Jurisdiction> remembered(Optional<String> id) {
        return id.isPresent()
                ? in(known, id.get())
                : known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private List<Jurisdiction> read() {
        var all = jurisdictions.all();
        known = List.copyOf(all);
        return all;
    }

    private static Optional<Jurisdiction> in(List<Jurisdiction> all, String id) {
        return all.stream().filter(j -> j.id().equals(id)).findFirst();
    }
}
