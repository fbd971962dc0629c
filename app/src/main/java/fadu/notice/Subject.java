package fadu.notice;

import fadu.Words;
import fadu.law.ProcedureId;
import fadu.law.Template;
import fadu.matter.Secrecy;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The matter of a notice: what may be said of it outside the house, and to whom it gives work. */
record Subject(
        String matter,
        ProcedureId procedure,
        Optional<String> unit,
        Optional<String> openedIn,
        String handler,
        Optional<String> number,
        List<String> states,
        List<String> linkedHandlers,
        boolean sensitive) {

    /** What {@link #read} needs, over {@code matter m}. */
    static final String COLUMNS = """
            m.id, m.procedure, m.version, m.unit, m.opened_in, m.handler, m.number, m.states,
              array(select distinct o.handler from link l join matter o on o.jurisdiction = l.jurisdiction
                  and o.id = case when l.from_matter = m.id then l.to_matter else l.from_matter end
                where l.jurisdiction = m.jurisdiction and m.id in (l.from_matter, l.to_matter)) as linked,
            """ + Secrecy.sensitive("m") + " as sensitive";

    static Subject read(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("id"),
                new ProcedureId(row.getString("procedure"), row.getString("version")),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getString("opened_in")),
                row.getString("handler"),
                Optional.ofNullable(row.getString("number")),
                texts(row.getArray("states")),
                texts(row.getArray("linked")),
                row.getBoolean("sensitive"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** A text with its places filled by what is given and by what the matter itself says. */
    Words fill(Words text, Place place, Map<String, Words> given) {
        var all = new HashMap<>(given);
        var called = number.orElse(matter);
        all.putIfAbsent("number", new Words(called, called));
        all.put(
                "kind",
                place.procedure(procedure).map(p -> p.name()).orElse(new Words(procedure.name(), procedure.name())));
        all.put("unit", new Words(place.unit(unit, true), place.unit(unit, false)));
        return new Words(filled(text.zh(), all, true), filled(text.en(), all, false));
    }

    private static String filled(String text, Map<String, Words> all, boolean zh) {
        return Template.parse(text).pieces().stream()
                .map(piece -> switch (piece) {
                    case Template.Literal literal -> literal.text();
                    case Template.Slot slot -> {
                        var words = all.getOrDefault(slot.name(), new Words("", ""));
                        yield zh ? words.zh() : words.en();
                    }
                })
                .collect(Collectors.joining());
    }
}
