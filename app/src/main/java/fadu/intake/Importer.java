package fadu.intake;

import fadu.Trouble;
import fadu.Words;
import fadu.matter.House;
import fadu.matter.Opening;
import fadu.matter.Result;
import fadu.rule.Irregular;
import fadu.rule.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        results.refused().forEach((candidate, reasons) -> faults.add(refused(candidate, reasons)));
        boolean entered = write && faults.isEmpty();
        return new Imported(
                reading.rows(), fresh, same, changed, entered, results.numbers(), results.irregular(), faults);
    }

    private record Results(Map<Candidate, List<Irregular>> refused, Map<String, String> numbers, int irregular) {}

    private Results results(Register register, List<Candidate> fresh, boolean write) {
        if (fresh.isEmpty()) {
            return new Results(Map.of(), Map.of(), 0);
        }
        var posts = house.posts();
        var roles = posts.rolesOf(jurisdiction, person, day);
        var units = posts.unitsOf(jurisdiction, person, day);
        if (units.isEmpty()) {
            throw new Trouble(
                    "“" + person + "”在 " + day + " 没有岗位，不能导入；请用 --as 指明有岗位的人",
                    "“" + person + "” holds no post on " + day
                            + " and cannot import; name somebody who does with --as");
        }
        var openings = fresh.stream()
                .map(c -> opening(register, c, roles, units.iterator().next()))
                .toList();
        var results = write
                ? house.matters().openAll(jurisdiction, openings, now)
                : house.matters().preview(jurisdiction, openings, now);
        var refused = new java.util.LinkedHashMap<Candidate, List<Irregular>>();
        var numbers = new HashMap<String, String>();
        int irregular = 0;
        for (int i = 0; i < results.size(); i++) {
            switch (results.get(i)) {
                case Result.Refused r -> refused.put(fresh.get(i), r.reasons());
                case Result.Entered e -> {
                    e.number().ifPresent(n -> numbers.put(e.matter(), n));
                    irregular += e.irregular().isEmpty() ? 0 : 1;
                }
            }
        }
        return new Results(refused, numbers, irregular);
    }

    private Opening opening(Register register, Candidate candidate, Set<String> roles, String own) {
        var unit = register.unit()
                .map(field -> String.valueOf(candidate.values().getOrDefault(field, own)))
                .orElse(own);
        var request = Request.of(register.act(), person, roles, candidate.values());
        return Opening.of(jurisdiction, candidate.matter(), register.procedure(), unit, request)
                .keyed(candidate.key());
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

    private static Fault refused(Candidate candidate, List<Irregular> reasons) {
        var zh = reasons.stream().map(r -> r.words().zh() + basis(r)).collect(Collectors.joining("；"));
        var en = reasons.stream().map(r -> r.words().en()).collect(Collectors.joining("; "));
        return new Fault(candidate.line(), "", candidate.shown(), new Words(zh, en));
    }

    private static String basis(Irregular reason) {
        return Optional.of(reason.basis())
                .filter(b -> !b.internal())
                .map(b -> "（" + b.text() + "）")
                .orElse("");
    }
}
