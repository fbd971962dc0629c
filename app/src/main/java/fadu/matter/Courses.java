package fadu.matter;

import fadu.rule.Timeline;
import fadu.store.DatabaseRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened in many matters, how their limits stand, what they hold and are tied to; one query each, for pages over matters. */
public final class Courses {
    private final DatabaseRole worker;

    public Courses(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * How a limit of a matter stands.
     *
     * @param row the row that it concerns; empty where it is the whole matter's
     * @param status as {@link fadu.rule.LimitState.Status} in small letters
     */
    public record Kept(
            String limit, String row, String status, Optional<LocalDate> rolled, Optional<LocalDate> metOn) {}

    /** Another matter to which one is tied, under the name of the link. */
    public record Tie(
            String link,
            String matter,
            String procedure,
            Optional<String> unit,
            Optional<String> number,
            Optional<String> title) {}

    /** The course of each: what holds of its docket, as corrected. Never personal values. */
    public Map<String, Timeline> of(String jurisdiction, Collection<String> matters) {
        var courses = new HashMap<String, Timeline>();
        worker.sql()
                .sql(
                        "select id, snapshot::text as course from matter where jurisdiction = :jurisdiction and id = any(:ids)")
                .param("jurisdiction", jurisdiction)
                .param("ids", matters.toArray(String[]::new))
                .query(row -> {
                    courses.put(row.getString("id"), Line.timeline(Loading.lines(row.getString("course"))));
                });
        return courses;
    }

    /** The limits of each. */
    public Map<String, List<Kept>> limits(String jurisdiction, Collection<String> matters) {
        var limits = new HashMap<String, List<Kept>>();
        worker.sql()
                .sql("""
                        select matter, limit_id, row_id, status, rolled, met_on from limit_due
                        where jurisdiction = :jurisdiction and matter = any(:ids)
                        order by matter, started, limit_id, row_id, version""")
                .param("jurisdiction", jurisdiction)
                .param("ids", matters.toArray(String[]::new))
                .query(row -> {
                    limits.computeIfAbsent(row.getString("matter"), _ -> new ArrayList<>())
                            .add(new Kept(
                                    row.getString("limit_id"),
                                    row.getString("row_id"),
                                    row.getString("status"),
                                    Optional.ofNullable(row.getObject("rolled", LocalDate.class)),
                                    Optional.ofNullable(row.getObject("met_on", LocalDate.class))));
                });
        return limits;
    }

    /** The files attached to each, the hash by the name under which it was cited first. */
    public Map<String, Map<String, String>> files(String jurisdiction, Collection<String> matters) {
        var files = new HashMap<String, Map<String, String>>();
        worker.sql()
                .sql(
                        "select matter, name, hash from matter_file where jurisdiction = :jurisdiction and matter = any(:ids)")
                .param("jurisdiction", jurisdiction)
                .param("ids", matters.toArray(String[]::new))
                .query(row -> {
                    files.computeIfAbsent(row.getString("matter"), _ -> new HashMap<>())
                            .put(row.getString("name"), row.getString("hash"));
                });
        return files;
    }

    /** What each is tied to, whichever of the two says so. */
    public Map<String, List<Tie>> ties(String jurisdiction, Collection<String> matters) {
        var ties = new HashMap<String, List<Tie>>();
        worker.sql()
                .sql("""
                        select l.here, l.name, o.id, o.procedure, o.unit, o.number, o.title
                        from (
                          select from_matter as here, name, to_matter as there from link
                          where jurisdiction = :jurisdiction and from_matter = any(:ids)
                          union
                          select to_matter, name, from_matter from link
                          where jurisdiction = :jurisdiction and to_matter = any(:ids)) l
                        join matter o on o.jurisdiction = :jurisdiction and o.id = l.there
                        order by l.here, o.opened, o.id, l.name""")
                .param("jurisdiction", jurisdiction)
                .param("ids", matters.toArray(String[]::new))
                .query(row -> {
                    ties.computeIfAbsent(row.getString("here"), _ -> new ArrayList<>())
                            .add(new Tie(
                                    row.getString("name"),
                                    row.getString("id"),
                                    row.getString("procedure"),
                                    Optional.ofNullable(row.getString("unit")),
                                    Optional.ofNullable(row.getString("number")),
                                    Optional.ofNullable(row.getString("title"))));
                });
        return ties;
    }
}
