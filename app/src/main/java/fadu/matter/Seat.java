package fadu.matter;

import java.util.List;

/**
 * Where an act is done, as numbers and papers name it.
 *
 * @param mark of the unit, used in numbers
 * @param organ the unit's name with that of its place
 */
record Seat(String mark, String organ) {
    static final Seat NONE = new Seat("", "");

    /** The organ's name, of unit {@code u} and jurisdiction {@code j}. */
    static final String ORGAN = "case when starts_with(u.zh, j.zh) then u.zh else j.zh || u.zh end";

    static Seat of(String json) {
        return of((List<?>) Json.readObject("{\"v\":" + json + "}").getOrDefault("v", List.of()));
    }

    static Seat of(List<?> both) {
        return both.size() == 2 ? new Seat(String.valueOf(both.get(0)), String.valueOf(both.get(1))) : NONE;
    }
}
