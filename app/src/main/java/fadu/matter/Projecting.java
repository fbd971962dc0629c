package fadu.matter;

import fadu.docket.Append;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL that brings the projections of some matters up to date, within the statement that enters the entries. */
final class Projecting {
    /** The matters as they are now; read once for all that is made of them. */
    static final String BROUGHT = """
            select * from jsonb_to_recordset(:matters::jsonb) as r(jurisdiction text, id text, procedure text, version text,
              unit text, handler text, title text, number text, opened date, closed date, taken_on boolean, head_seq int,
              head_hash text, states text[], fields jsonb, stands jsonb, snapshot jsonb, edition text, settings jsonb,
              next_clock timestamp, irregular int, keyed boolean, urgency date, paused boolean, places text[], opened_in text, beside text[])""";

    /** The text of a matter that is searched, where it may have become another. */
    static final String TEXTS = """
            insert into matter_text (jurisdiction, matter, body, procedure, unit)
            select r.jurisdiction, r.id, search_text(r.title, r.number, r.fields), r.procedure, r.unit from brought r
            where not exists (select 1 from matter m where m.jurisdiction = r.jurisdiction and m.id = r.id
              and (m.title, m.number, m.fields, m.procedure, m.unit)
                is not distinct from (r.title, r.number, r.fields, r.procedure, r.unit))
            on conflict (jurisdiction, matter) do update set body = excluded.body, procedure = excluded.procedure,
              unit = excluded.unit
            where (matter_text.body, matter_text.procedure, matter_text.unit)
              is distinct from (excluded.body, excluded.procedure, excluded.unit)
            returning matter""";

    static final String MATTER = """
            insert into matter (jurisdiction, id, procedure, version, unit, handler, title, number, opened, closed, taken_on,
              head_seq, head_hash, states, fields, stands, snapshot, edition, settings, next_clock, irregular, keyed, urgency,
              paused, places, opened_in, beside)
            select r.jurisdiction, r.id, r.procedure, r.version, r.unit, r.handler, r.title, r.number, r.opened, r.closed,
              r.taken_on, r.head_seq, decode(r.head_hash, 'hex'), r.states, r.fields, r.stands, r.snapshot, r.edition,
              r.settings, r.next_clock, r.irregular, r.keyed, r.urgency, r.paused, r.places, r.opened_in, r.beside
            from brought r
            on conflict (jurisdiction, id) do update set procedure = excluded.procedure, version = excluded.version,
              unit = excluded.unit, handler = excluded.handler, title = excluded.title, number = excluded.number,
              opened = excluded.opened, closed = excluded.closed, taken_on = excluded.taken_on,
              head_seq = excluded.head_seq, head_hash = excluded.head_hash, states = excluded.states,
              fields = excluded.fields, stands = excluded.stands, snapshot = excluded.snapshot,
              edition = excluded.edition, settings = excluded.settings, next_clock = excluded.next_clock,
              irregular = excluded.irregular, keyed = excluded.keyed, urgency = excluded.urgency,
              paused = excluded.paused, places = excluded.places, opened_in = excluded.opened_in,
              beside = excluded.beside
            returning id""";

    static final String LIMITS = """
            insert into limit_due (jurisdiction, matter, limit_id, row_id, version, status, started, nominal, rolled, target,
              met_on, provisional, extensions, unit, handler, procedure, taken_on, burden, met_by)
            select jurisdiction, matter, limit_id, row_id, version, status, started, nominal, rolled, target, met_on,
              provisional, extensions, unit, handler, procedure, taken_on, burden, met_by
            from jsonb_populate_recordset(null::limit_due, :limits::jsonb)
            on conflict (jurisdiction, matter, limit_id, row_id, version) do update set status = excluded.status,
              started = excluded.started, nominal = excluded.nominal, rolled = excluded.rolled,
              target = excluded.target, met_on = excluded.met_on, provisional = excluded.provisional,
              extensions = excluded.extensions, unit = excluded.unit, handler = excluded.handler,
              procedure = excluded.procedure, taken_on = excluded.taken_on,
              burden = excluded.burden, met_by = excluded.met_by
            where (limit_due.status, limit_due.started, limit_due.nominal, limit_due.rolled, limit_due.target,
                limit_due.met_on, limit_due.provisional, limit_due.extensions, limit_due.unit, limit_due.handler,
                limit_due.procedure, limit_due.taken_on, limit_due.burden, limit_due.met_by)
              is distinct from (excluded.status, excluded.started, excluded.nominal, excluded.rolled, excluded.target,
                excluded.met_on, excluded.provisional, excluded.extensions, excluded.unit, excluded.handler,
                excluded.procedure, excluded.taken_on, excluded.burden, excluded.met_by)
            returning matter""";

    static final String LIMITS_GONE = """
            delete from limit_due d
            where d.jurisdiction = :jurisdiction and d.matter = any(:ids)
              and not exists (select 1 from jsonb_populate_recordset(null::limit_due, :limits::jsonb) k
                where k.matter = d.matter and k.limit_id = d.limit_id and k.row_id = d.row_id and k.version = d.version)
            returning matter""";

    static final String LINKS = """
            insert into link (jurisdiction, told_by, from_matter, name, inverse, to_matter)
            select jurisdiction, told_by, from_matter, name, inverse, to_matter
            from jsonb_populate_recordset(null::link, :links::jsonb)
            on conflict (jurisdiction, told_by, from_matter, name, to_matter) do nothing
            returning to_matter""";

    static final String LINKS_GONE = """
            delete from link l
            where l.jurisdiction = :link_jurisdiction and l.told_by = any(:link_ids)
              and not exists (select 1 from jsonb_populate_recordset(null::link, :kept_links::jsonb) k
                where k.from_matter = l.from_matter and k.name = l.name and k.to_matter = l.to_matter)
            returning to_matter""";

    private Projecting() {}

    /** Adds the projections of matters of one jurisdiction; {@code fresh} when none of them was there before. */
    static Append with(Append append, String jurisdiction, List<Projection> projections, boolean fresh) {
        var parameters = parameters(jurisdiction, projections);
        append.and("brought", BROUGHT, pick(parameters, "matters"))
                .and("texts", TEXTS, Map.of())
                .and("projected", MATTER, Map.of());
        var limits = !"[]".equals(parameters.get("limits"));
        if (limits) {
            append.and("limits", LIMITS, pick(parameters, "limits"));
        }
        if (!fresh) {
            var gone = limits ? LIMITS_GONE : LIMITS_GONE.replace(":limits::jsonb", "'[]'::jsonb");
            append.and("limits_gone", gone, pick(parameters, "jurisdiction", "ids"));
        }
        if (!"[]".equals(parameters.get("links"))) {
            append.and("links", LINKS, pick(parameters, "links"));
        }
        if (!fresh) {
            append.and(
                    "links_gone",
                    LINKS_GONE,
                    Map.of(
                            "link_jurisdiction", jurisdiction,
                            "link_ids", ids(projections),
                            "kept_links", String.valueOf(parameters.get("links"))));
        }
        return append;
    }

    static Map<String, Object> parameters(String jurisdiction, List<Projection> projections) {
        var limits = new ArrayList<Map<String, @Nullable Object>>();
        var links = new ArrayList<Map<String, @Nullable Object>>();
        projections.forEach(p -> {
            limits.addAll(p.limits());
            links.addAll(p.links());
        });
        return Map.of(
                "jurisdiction", jurisdiction,
                "ids", ids(projections),
                "matters",
                        Json.write(projections.stream().map(Projection::matter).toList()),
                "limits", Json.write(limits),
                "links", Json.write(links));
    }

    private static String[] ids(List<Projection> projections) {
        return projections.stream()
                .map(p -> String.valueOf(p.matter().get("id")))
                .toArray(String[]::new);
    }

    private static Map<String, Object> pick(Map<String, Object> parameters, String... names) {
        var out = new java.util.HashMap<String, Object>();
        for (var name : names) {
            out.put(name, java.util.Objects.requireNonNull(parameters.get(name)));
        }
        return out;
    }
}
