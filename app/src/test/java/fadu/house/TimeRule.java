package fadu.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Time is passed in. One class of package {@code store} may ask the machine; everybody else is told. */
final class TimeRule {
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.OffsetTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.MonthDay.now",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.lang.System.currentTimeMillis",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance");

    private TimeRule() {}

    static List<String> violations(JavaClasses classes, String root) {
        var found = new ArrayList<String>();
        var inStore = new TreeSet<String>();
        for (var type : classes) {
            for (var call : callsOfClocks(type)) {
                if (House.part(type, root).equals("store")) {
                    inStore.add(type.getName());
                } else {
                    found.add(call);
                }
            }
        }
        if (inStore.size() > 1) {
            found.add("more than one class of store asks the machine for the time: " + String.join(", ", inStore));
        }
        return found.stream().sorted().toList();
    }

    private static List<String> callsOfClocks(JavaClass type) {
        return Stream.concat(type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> CLOCKS.contains(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()))
                // new Date(millis) only wraps what it was given.
                .filter(access -> !access.getTargetOwner().getName().equals("java.util.Date")
                        || access.getTarget().getFullName().endsWith("()"))
                .map(access -> access.getDescription())
                .toList();
    }
}
