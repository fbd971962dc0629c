package fadu.intake;

import fadu.Trouble;
import fadu.Words;
import fadu.matter.House;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the rows of a file into a register, all or none, each through the one writer. */
public final class Importer {
    private final House house;
    private final String jurisdiction;
    private final String person;
    private final LocalDate day;
    private final Instant now;

    /**
     * @param person who imports; his posts on the day must allow the register's act
     * @param now when the rows are recorded
     */
    public Importer(House house, String jurisdiction, String person, Instant now) {
        this.house = house;
        this.jurisdiction = house.jurisdictions().get(jurisdiction).id();
        this.person = person;
        this.now = now;
        this.day = LocalDate.ofInstant(now, fadu.rule.World.ZONE);
    }

    /** What the import of a text would bring. Nothing is entered. */
    public Imported preview(Register register, String csv) {
        return bring(register, csv, false);
    }

    /** Enters the rows that are new, where nothing at all is wrong with the file. */
    public Imported enter(Register register, String csv) {
        return bring(register, csv, true);
    }

    private Imported bring(Register register, String csv, boolean write) {
        var law = house.editions().current().law();
        var procedure = law.on(register.procedure(), day)
                .orElseThrow(() -> new Trouble(
                        day + " 没有施行中的“" + register.procedure() + "”程序",
                        "no version of “" + register.procedure() + "” is in force on " + day));
        var reading = Reading.of(register, procedure, units(), csv);
        var known = house.matters()
                .known(
                        jurisdiction,
                        reading.candidates().stream().map(Candidate::matter).toList(),
                        reading.candidates().stream().map(Candidate::key).toList());
        var fresh = new ArrayList<Candidate>();
        int same = 0;
        var faults = new ArrayList<>(reading.faults());
        for (var candidate : reading.candidates()) {
            if (known.keys().contains(candidate.key())) {
                same++;
            } else if (known.matters().contains(candidate.matter())) {
                faults.add(changed(candidate));
            } else {
                fresh.add(candidate);
            }
        }
        int changed = faults.size() - reading.faults().size();
        var results = results(register, fresh, write && faults.isEmpty());
        results.refused()
                .forEach((candidate, why) -> faults.add(new Fault(candidate.line(), "", candidate.shown(), why)));
        boolean entered = write && faults.isEmpty();
        return new Imported(
                reading.rows(), fresh, same, changed, entered, results.numbers(), results.irregular(), faults);
    }

    private Rows.Outcome results(Register register, List<Candidate> fresh, boolean write) {
        if (fresh.isEmpty()) {
            return new Rows.Outcome(Map.of(), Map.of(), 0);
        }
        var units = house.posts().unitsOf(jurisdiction, person, day);
        if (units.isEmpty()) {
            throw new Trouble(
                    "“" + person + "”在 " + day + " 没有岗位，不能导入；请用 --as 指明有岗位的人",
                    "“" + person + "” holds no post on " + day
                            + " and cannot import; name somebody who does with --as");
        }
        var rows = new Rows(house, jurisdiction, person, units.iterator().next(), now);
        return switch (register.entering()) {
            case Entering.ByAct(var act) -> rows.opened(register, act, fresh, write);
            case Entering.AsFound found -> rows.takenOn(register, found, fresh, write);
        };
    }

    private Map<String, String> units() {
        var units = new HashMap<String, String>();
        house.units().all(jurisdiction).stream().filter(u -> u.on(day)).forEach(u -> {
            units.put(u.name().zh(), u.id());
            units.put(u.name().en(), u.id());
            units.put(u.id(), u.id());
        });
        return units;
    }

    private static Fault changed(Candidate candidate) {
        return new Fault(
                candidate.line(),
                "",
                candidate.shown(),
                new Words(
                        "已登记为事项 " + candidate.matter() + "，内容与本行不同：请在该事项上调整或者更正，或从文件中删去本行",
                        "is matter " + candidate.matter()
                                + " already, with other content: change or correct it there, or take"
                                + " the line out of the file"));
    }
}
