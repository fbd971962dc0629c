package fadu.api;

import fadu.matter.ListFilter;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterList;
import fadu.work.ListChoice;
import fadu.work.Shares;
import fadu.work.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a list is asked for: the filters of the desk, under the names that they have in its addresses. */
final class Filters {
    static final int SIZE = 50;
    static final int MOST = 200;

    private Filters() {}

    /** The matters asked for, within reach; empty when that is none. Only who may open personal values seeks in them. */
    static Optional<ListFilter> of(Caller caller, Map<String, String> asked, String kind) {
        return of(caller, asked, kind, caller.today());
    }

    /** The same as of a day: the matters of a unit are those that it had then. */
    static Optional<ListFilter> of(Caller caller, Map<String, String> asked, String kind, LocalDate on) {
        checked(caller, asked);
        return ListChoice.of(given(asked), caller.law(), kind)
                .filter(caller.actor(), caller.opens(), on)
                .map(f -> kind.isEmpty() ? f : f.kind(kind));
    }

    /** As the parameters of an address. */
    static Map<String, String[]> given(Map<String, String> asked) {
        return asked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> new String[] {e.getValue()}));
    }

    /** A program is told what cannot be meant: what is left out in silence would be taken for a longer list. */
    static void checked(Caller caller, Map<String, String> asked) {
        for (var each : asked.entrySet()) {
            var value = each.getValue().strip();
            if (!value.isEmpty()) {
                checked(caller, each.getKey(), value);
            }
        }
    }

    private static void checked(Caller caller, String name, String value) {
        switch (name) {
            case "unit" -> {
                if (!caller.reach().sees(Optional.of(value))) {
                    throw Declined.unknown();
                }
            }
            case "limit" -> band(value);
            case "share" -> {
                if (!Shares.IDS.contains(value)) {
                    var ids = String.join("、", Shares.IDS);
                    throw Declined.malformed("share 只能是 " + ids, "share is one of " + ids.replace("、", ", "));
                }
            }
            case "came", "closed", "late", "kept" -> {
                if (Span.of(value).isEmpty()) {
                    throw Declined.malformed(
                            name + " 应为年或月：2019、2019-10", name + " is a year or a month: 2019, 2019-10");
                }
            }
            default -> {}
        }
    }

    static DueBand band(String value) {
        return ListChoice.band(value)
                .orElseThrow(() -> Declined.malformed(
                        "limit 只能是 overdue、today、three、ten、paused、outside、running",
                        "limit is one of overdue, today, three, ten, paused, outside, running"));
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
