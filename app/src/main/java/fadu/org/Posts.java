package fadu.org;

import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who holds which post on which day. */
public final class Posts {
    private final DatabaseRole worker;

    public Posts(DatabaseRole worker) {
        this.worker = worker;
    }

    /** Gives a post, or says when it ends. */
    public void keep(Post post) {
        worker.sql()
                .sql("""
                        insert into post (jurisdiction, person, role, unit, from_day, until_day,
                          acting_for, acting_why, acting_by, acting_ended)
                        values (:jurisdiction, :person, :role, :unit, :from, :until, :holder, :why, :by, :ended)
                        on conflict (jurisdiction, person, role, unit, from_day)
                        do update set until_day = excluded.until_day, acting_ended = excluded.acting_ended""")
                .param("jurisdiction", post.jurisdiction())
                .param("person", post.person())
                .param("role", post.role())
                .param("unit", post.unit())
                .param("from", post.from())
                .param("until", post.until().orElse(null))
                .param("holder", post.acting().map(Post.Acting::holder).orElse(null))
                .param("why", post.acting().map(Post.Acting::why).orElse(null))
                .param("by", post.acting().map(Post.Acting::by).orElse(null))
                .param(
                        "ended",
                        post.acting()
                                .flatMap(Post.Acting::ended)
                                .map(e -> e.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The roles that a person has on a day, in one unit. */
    public Set<String> rolesOf(String jurisdiction, String person, String unit, LocalDate day) {
        var roles = new TreeSet<String>();
        of(jurisdiction, person, day).stream()
                .filter(p -> p.unit().equals(unit))
                .forEach(p -> roles.add(p.role()));
        return roles;
    }

    /** The roles that a person has on a day, in any unit. */
    public Set<String> rolesOf(String jurisdiction, String person, LocalDate day) {
        var roles = new TreeSet<String>();
        of(jurisdiction, person, day).forEach(p -> roles.add(p.role()));
        return roles;
    }

    /** The units in which a person holds a post on a day. */
    public Set<String> unitsOf(String jurisdiction, String person, LocalDate day) {
        var units = new TreeSet<String>();
        of(jurisdiction, person, day).forEach(p -> units.add(p.unit()));
        return units;
    }

    /** The posts that a person holds on a day. */
    public List<Post> of(String jurisdiction, String person, LocalDate day) {
        return worker.sql()
                .sql("""
                        select * from post
                        where jurisdiction = ? and person = ? and from_day <= ? and (until_day is null or until_day >= ?)
                        order by unit, role""")
                .params(jurisdiction, person, day, day)
                .query((row, n) -> read(row))
                .list();
    }

    /** All posts that were ever held. */
    public List<Post> all(String jurisdiction) {
        return worker.sql()
                .sql("select * from post where jurisdiction = ? order by person, unit, role, from_day")
                .param(jurisdiction)
                .query((row, n) -> read(row))
                .list();
    }

    /** The posts that are or were held for somebody, the latest first. */
    public List<Post> acting(String jurisdiction) {
        return worker.sql()
                .sql("""
                        select * from post where jurisdiction = ? and acting_for is not null
                        order by from_day desc, person, unit, role""")
                .param(jurisdiction)
                .query((row, n) -> read(row))
                .list();
    }

    private static Post read(ResultSet row) throws SQLException {
        return new Post(
                row.getString("jurisdiction"),
                row.getString("person"),
                row.getString("role"),
                row.getString("unit"),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                acting(row));
    }

    private static Optional<Post.Acting> acting(ResultSet row) throws SQLException {
        var holder = row.getString("acting_for");
        return holder == null
                ? Optional.empty()
                : Optional.of(new Post.Acting(
                        holder,
                        row.getString("acting_why"),
                        row.getString("acting_by"),
                        Optional.ofNullable(row.getObject("acting_ended", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
    }
}
