package fadu.matter;

import fadu.Words;
import fadu.docket.Entry;
import fadu.law.ProcedureId;
import fadu.rule.EntryKind;
import fadu.rule.World;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The numbers that a jurisdiction's entries hold, by the counter that gave them: each once, without gaps. */
final class IssuedNumbers {
    private final Editions editions;
    private final Map<String, BitSet> issued = new TreeMap<>();
    private Optional<Words> wrong = Optional.empty();

    IssuedNumbers(Editions editions) {
        this.editions = editions;
    }

    /** Takes the numbers of a docket: those of its acts, and those that papers have for themselves. */
    void read(List<Entry> docket) {
        docket.stream()
                .filter(e -> e.number().isPresent() || !e.list("papers").isEmpty())
                .forEach(this::read);
    }

    private void read(Entry entry) {
        var law = editions.at(entry.text("edition").orElse("")).law();
        var id = new ProcedureId(entry.procedure(), entry.version());
        var day = LocalDate.ofInstant(entry.recorded(), World.ZONE);
        var place = new Numbering.Place(entry.unit().orElse(""), "", Map.of(), day);
        entry.number()
                .ifPresent(number -> law.procedure(id)
                        .flatMap(p -> Optional.ofNullable(p.acts().get(entry.act()))
                                .flatMap(a -> a.number())
                                .flatMap(form -> Optional.ofNullable(p.numbers().get(form))))
                        .ifPresentOrElse(
                                form -> take(entry, number, form.form(), Numbering.wanted(id, form, Map.of(), place)),
                                () -> wrong(entry, number, "没有编号形式", "has no form")));
        for (var due :
                DuePaper.of(law, id, entry.act(), EntryKind.of(entry.kind().id()))) {
            due.wanted(place)
                    .ifPresent(wanted -> Papers.of(entry).stream()
                            .filter(p -> p.document().equals(due.document().id()))
                            .flatMap(p -> p.number().stream())
                            .forEach(number -> take(entry, number, due.form().number(), wanted)));
        }
    }

    private void take(Entry entry, String number, String form, Numbering.Wanted wanted) {
        var seq = Numbering.seq(
                form, LocalDate.ofInstant(entry.recorded(), World.ZONE).getYear(), number);
        if (seq.isEmpty()) {
            wrong(entry, number, "不合其编号形式", "is not of its form");
            return;
        }
        var others = issued.computeIfAbsent(wanted.counter(), _ -> new BitSet());
        if (others.get(seq.getAsInt())) {
            wrong(entry, number, "编号重复", "was issued twice");
        }
        others.set(seq.getAsInt());
    }

    private void wrong(Entry entry, String number, String zh, String en) {
        wrong = wrong.or(() -> Optional.of(StoredProjections.words(
                entry.matter(),
                "entry " + entry.seq() + " number",
                "“" + number + "”" + zh,
                "“" + number + "” " + en)));
    }

    /** The first number that is wrong. */
    Optional<Words> wrong() {
        return wrong;
    }

    /** The last number of each counter. */
    Map<String, Long> last() {
        var last = new TreeMap<String, Long>();
        issued.forEach((counter, numbers) -> last.put(counter, numbers.length() - 1L));
        return last;
    }

    /** The first number that is wrong, and the first counter that stands elsewhere than at its last number. */
    Optional<Words> difference(Map<String, Long> counters) {
        if (wrong.isPresent()) {
            return wrong;
        }
        var last = last();
        var all = new TreeSet<>(last.keySet());
        all.addAll(counters.keySet());
        for (var counter : all) {
            var numbers = issued.getOrDefault(counter, new BitSet());
            int first = numbers.nextSetBit(0);
            int missing = first == before(counter, last) + 1 ? numbers.nextClearBit(first) : numbers.nextClearBit(1);
            if (missing < numbers.length()) {
                return Optional.of(words(counter, "缺第 " + missing + " 号", "number " + missing + " is missing"));
            }
            long is = counters.getOrDefault(counter, 0L);
            long should = last.getOrDefault(counter, 0L);
            if (is != should) {
                return Optional.of(words(
                        counter,
                        "为 " + is + "，按案卷应为 " + should,
                        "is " + is + ", by the docket it should be " + should));
            }
        }
        return Optional.empty();
    }

    /** Behind which number a counter may have begun: where an edition counts anew, behind what its form gave before. */
    private static long before(String counter, Map<String, Long> last) {
        var own = List.of(counter.split(" "));
        return last.entrySet().stream()
                .filter(o -> !o.getKey().equals(counter))
                .filter(o -> {
                    var other = List.of(o.getKey().split(" "));
                    return other.containsAll(own) || own.containsAll(other);
                })
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static Words words(String counter, String zh, String en) {
        return new Words("编号（表 counter）" + counter + "：" + zh, "numbers (table counter) " + counter + ": " + en);
    }
}
