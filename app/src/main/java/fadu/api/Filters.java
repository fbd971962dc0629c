package fadu.api;

import fadu.matter.FieldConditions;
import fadu.matter.KindFields;
import fadu.matter.ListFilter;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterList;
import fadu.matter.Sought;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a list is asked for: the filters of the desk, under the names that they have in its addresses. */
final class Filters {
    static final int SIZE = 50;
    static final int MOST = 200;
    private static final int LONGEST = 100;

    private Filters() {}

    /** The matters asked for, within reach; empty when that is none. */
    static Optional<ListFilter> of(Caller caller, Map<String, String> asked, String kind) {
        var filter = caller.filter();
        if (filter.isEmpty()) {
            return filter;
        }
        var all = filter.get();
        for (var each : asked.entrySet()) {
            var value = each.getValue().strip();
            if (!value.isEmpty()) {
                all = narrowed(all, each.getKey(), value.substring(0, Math.min(LONGEST, value.length())), caller);
            }
        }
        all = kind.isEmpty() ? all : all.kind(kind);
        var fields = FieldConditions.of(KindFields.asked(caller.law(), kind), asked);
        return Optional.of(caller.house().list().sought(all.holding(fields)));
    }

    private static ListFilter narrowed(ListFilter all, String name, String value, Caller caller) {
        return switch (name) {
            case "text" -> all.seeking(new Sought(value, List.of()));
            case "state" ->
                switch (value) {
                    case "open" -> all.onlyOpen(true);
                    case "closed" -> all.onlyOpen(false);
                    default -> all.standing(value);
                };
            case "unit" -> {
                // A unit out of reach must not widen what may be seen.
                if (!caller.reach().sees(Optional.of(value))) {
                    throw Declined.unknown();
                }
                yield all.within(List.of(value));
            }
            case "limit" -> all.due(band(value));
            default -> all;
        };
    }

    static DueBand band(String value) {
        return switch (value) {
            case "overdue" -> DueBand.OVERDUE;
            case "today" -> DueBand.TODAY;
            case "three" -> DueBand.WITHIN_3;
            case "ten", "soon" -> DueBand.WITHIN_10;
            case "paused" -> DueBand.PAUSED;
            case "running" -> DueBand.RUNNING;
            default ->
                throw Declined.malformed(
                        "limit 只能是 overdue、today、three、ten、paused、running",
                        "limit is one of overdue, today, three, ten, paused, running");
        };
    }

    /** A page of the list. */
    static MatterPage page(Caller caller, Optional<ListFilter> filter, Map<String, String> asked) {
        var after = Optional.ofNullable(asked.get("cursor"))
                .filter(c -> !c.isEmpty())
                .map(Filters::place);
        int size = size(asked.getOrDefault("size", String.valueOf(SIZE)));
        var page = filter.map(f -> caller.house().list().page(f, after, size))
                .orElse(new MatterList.Page(List.of(), Optional.empty()));
        return new MatterPage(
                page.rows().stream().map(r -> MatterLine.of(r, caller)).toList(),
                page.next()
                        .map(n -> Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(n.getBytes(StandardCharsets.UTF_8))));
    }

    static int size(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw Declined.malformed("size 应为 1 至 " + MOST, "size is a number from 1 to " + MOST);
        }
        return Integer.parseInt(text);
    }

    /** A place in the list as the list gave it; anything else would be an error of the database. */
    private static String place(String cursor) {
        try {
            var place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (MatterList.isPlace(place)) {
                return place;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw Declined.malformed("cursor 须原样取自上一页的 next", "cursor is the next of the page before, as it is");
    }
}
