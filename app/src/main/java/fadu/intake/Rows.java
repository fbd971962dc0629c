package fadu.intake;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Procedure;
import fadu.matter.House;
import fadu.matter.Opening;
import fadu.matter.Result;
import fadu.matter.TakingOn;
import fadu.rule.Irregular;
import fadu.rule.Request;
import fadu.rule.TakeOn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Brings rows that can be read to the one writer. */
final class Rows {
    /** @param refused why, by row; with any of them nothing was entered */
    record Outcome(Map<Candidate, Words> refused, Map<String, String> numbers, int irregular) {}

    private final House house;
    private final String jurisdiction;
    private final String person;
    private final String own;
    private final Instant now;

    /** @param own the unit whose matters they become where a row names none */
    Rows(House house, String jurisdiction, String person, String own, Instant now) {
        this.house = house;
        this.jurisdiction = jurisdiction;
        this.person = person;
        this.own = own;
        this.now = now;
    }

    Outcome opened(Register register, String act, List<Candidate> fresh, boolean write) {
        var day = LocalDate.ofInstant(now, fadu.rule.World.ZONE);
        var roles = house.posts().rolesOf(jurisdiction, person, day);
        var openings = fresh.stream()
                .map(c -> Opening.of(
                                jurisdiction,
                                c.matter(),
                                register.procedure(),
                                unit(register, c),
                                Request.of(act, person, roles, c.values()))
                        .keyed(c.key()))
                .toList();
        var results = write
                ? house.matters().openAll(jurisdiction, openings, now)
                : house.matters().preview(jurisdiction, openings, now);
        var refused = new LinkedHashMap<Candidate, Words>();
        var numbers = new HashMap<String, String>();
        int irregular = 0;
        for (int i = 0; i < results.size(); i++) {
            switch (results.get(i)) {
                case Result.Refused r -> refused.put(fresh.get(i), words(r.reasons()));
                case Result.Entered e -> {
                    e.number().ifPresent(n -> numbers.put(e.matter(), n));
                    irregular += e.irregular().isEmpty() ? 0 : 1;
                }
            }
        }
        return new Outcome(refused, numbers, irregular);
    }

    Outcome takenOn(Register register, Entering.AsFound as, List<Candidate> fresh, boolean write) {
        var refused = new LinkedHashMap<Candidate, Words>();
        var found = new ArrayList<TakingOn>();
        for (var candidate : fresh) {
            try {
                found.add(new TakingOn(
                        candidate.matter(),
                        unit(register, candidate),
                        Optional.ofNullable(candidate.values().get("title")).map(String::valueOf),
                        takeOn(register, as, candidate),
                        Optional.of(candidate.key())));
            } catch (Trouble e) {
                refused.put(candidate, e.words());
            }
        }
        if (write && refused.isEmpty()) {
            house.matters().takeOn(jurisdiction, found, now);
        }
        return new Outcome(refused, Map.of(), 0);
    }

    /** As found under the law of the day on which the matter began. */
    private TakeOn takeOn(Register register, Entering.AsFound as, Candidate candidate) {
        var begun = day(candidate, as.begun())
                .orElseThrow(() -> new Trouble("没有开始之日", "the day on which it began is missing"));
        var law = house.editions().current().law();
        var procedure = law.on(register.procedure(), begun)
                .orElseThrow(() -> new Trouble(
                        begun + " 没有施行中的“" + register.procedure() + "”程序",
                        "no version of “" + register.procedure() + "” was in force on " + begun));
        var values = new TreeMap<String, Object>();
        var personal = new TreeMap<String, String>();
        candidate.values().forEach((id, value) -> {
            var field = procedure.fields().get(id);
            if (field != null && field.personal()) {
                personal.put(id, String.valueOf(value));
            } else if (field != null) {
                values.put(id, value);
            }
        });
        var past = new ArrayList<TakeOn.Past>();
        as.past()
                .forEach((act, field) -> day(candidate, field)
                        .ifPresent(on -> past.add(new TakeOn.Past(act, on, ofAct(procedure, act, values)))));
        past.sort((a, b) -> a.on().compareTo(b.on()));
        return TakeOn.found(
                procedure,
                begun,
                List.of(String.valueOf(candidate.values().get(as.state())).split("\\+")),
                values,
                personal,
                past,
                register.id() + "#" + candidate.line() + " " + candidate.key(),
                person);
    }

    private static Map<String, Object> ofAct(Procedure procedure, String act, Map<String, Object> values) {
        var known = procedure.acts().get(act);
        return known == null
                ? Map.of()
                : known.fields().stream()
                        .map(f -> f.field().id())
                        .filter(values::containsKey)
                        .distinct()
                        .collect(Collectors.toMap(id -> id, values::get));
    }

    private static Optional<LocalDate> day(Candidate candidate, String field) {
        return Optional.ofNullable(candidate.values().get(field)).map(v -> LocalDate.parse(String.valueOf(v)));
    }

    private String unit(Register register, Candidate candidate) {
        return register.unit()
                .map(field -> String.valueOf(candidate.values().getOrDefault(field, own)))
                .orElse(own);
    }

    private static Words words(List<Irregular> reasons) {
        var zh = reasons.stream().map(r -> r.words().zh() + basis(r)).collect(Collectors.joining("；"));
        var en = reasons.stream().map(r -> r.words().en()).collect(Collectors.joining("; "));
        return new Words(zh, en);
    }

    private static String basis(Irregular reason) {
        return Optional.of(reason.basis())
                .filter(b -> !b.internal())
                .map(b -> "（" + b.text() + "）")
                .orElse("");
    }
}
