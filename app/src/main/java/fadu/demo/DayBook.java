package fadu.demo;

import fadu.intake.Reading;
import fadu.intake.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The plan by days: what is done on which matter, each matter's acts in their order. */
final class DayBook {
    /** What one day brings to one matter. */
    record Work(Planned matter, boolean opens, int from, List<Doing> doings) {}

    private final TreeMap<LocalDate, List<Work>> days = new TreeMap<>();
    private int acts;

    /**
     * @param register of the power list, which gives its items their ids
     */
    DayBook(Plan plan, Register register) {
        plan.matters().forEach(matter -> add(matter, !matter.begun()));
        for (var row : plan.powers().rows()) {
            var later = plan.powers().followUp().get(row.getFirst());
            if (later != null) {
                var holder = row.get(Powers.HEADER.indexOf("行使主体"));
                var id = Reading.matter(register, row.getFirst() + " " + holder);
                add(new Planned(id, register.procedure(), holder, java.util.Optional.empty(), later), false);
            }
        }
    }

    private void add(Planned matter, boolean opens) {
        var byDay = matter.doings().stream()
                .collect(Collectors.groupingBy(d -> d.at().toLocalDate(), TreeMap::new, Collectors.toList()));
        int from = 0;
        for (var day : byDay.entrySet()) {
            days.computeIfAbsent(day.getKey(), d -> new ArrayList<>())
                    .add(new Work(matter, opens && from == 0, from, day.getValue()));
            from += day.getValue().size();
        }
        acts += from;
    }

    List<Work> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /** All acts of the year. */
    int acts() {
        return acts;
    }
}
