package fadu.org;

import fadu.store.DatabaseRole;
import java.time.LocalDate;

/** Units that take the place of others. Who worked in the one works in the other from that day on. */
public final class Successions {
    private static final String SUCCEED = """
            with gone as (
              update unit set until_day = :eve, successor = :successor
              where jurisdiction = :jurisdiction and id = :unit
                and (until_day, successor) is distinct from (:eve, :successor)
            ), moving as (
              select person, role, from_day, until_day, acting_for, acting_why, acting_by from post
              where jurisdiction = :jurisdiction and unit = :unit and (until_day is null or until_day >= :day)
            ), begun as (
              insert into post (jurisdiction, person, role, unit, from_day, until_day, acting_for, acting_why, acting_by)
              select :jurisdiction, person, role, :successor, greatest(from_day, :day), until_day,
                acting_for, acting_why, acting_by from moving
              on conflict (jurisdiction, person, role, unit, from_day) do nothing
            )
            update post p set until_day = :eve from moving m
            where p.jurisdiction = :jurisdiction and p.unit = :unit
              and (p.person, p.role, p.from_day) = (m.person, m.role, m.from_day)""";

    private final DatabaseRole worker;

    public Successions(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * Ends a unit, and with it its posts, on the day before {@code day}; its successor has them from that day on. Done
     * again it changes nothing. A post that was to begin later never begins in the old unit.
     */
    public void succeed(String jurisdiction, String unit, String successor, LocalDate day) {
        worker.sql()
                .sql(SUCCEED)
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("successor", successor)
                .param("day", day)
                .param("eve", day.minusDays(1))
                .update();
    }
}
