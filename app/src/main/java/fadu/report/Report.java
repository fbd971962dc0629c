package fadu.report;

import fadu.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The report of a year.
 *
 * @param place the government's name
 * @param demo whether its matters are invented: every page of every paper says so
 * @param plan which rules ordered its sections, {@code annual-report@2019}
 * @param cutoff what was recorded later is not in it
 * @param signed the day that the paper bears
 * @param frozen when its numbers were frozen
 * @param numbers by id, in the order in which the text names them
 * @param passages what a person may settle
 * @param margin what the checks say
 */
public record Report(
        String jurisdiction,
        Words place,
        boolean demo,
        int year,
        String plan,
        Words title,
        Instant cutoff,
        LocalDate signed,
        Optional<Instant> frozen,
        List<Sentence> opening,
        List<Section> sections,
        Sentence closing,
        Map<String, Cited> numbers,
        List<Passage> passages,
        List<Note> margin) {

    /**
     * One of its numbers.
     *
     * @throws IllegalArgumentException when the text names no such number
     */
    public Cited number(String id) {
        var cited = numbers.get(id);
        if (cited == null) {
            throw new IllegalArgumentException("the report has no number " + id);
        }
        return cited;
    }

    /** All sentences, in order. */
    public Stream<Sentence> sentences() {
        var body = sections.stream()
                .flatMap(s -> s.parts().stream())
                .flatMap(p -> Stream.concat(
                        p.sentences().stream(),
                        p.shortcomings().stream()
                                .flatMap(s -> Stream.concat(Stream.of(s.what()), s.cause().stream()))));
        return Stream.of(opening.stream(), body, Stream.of(closing)).flatMap(s -> s);
    }

    Report with(Map<String, Cited> cited, List<Note> notes) {
        return new Report(
                jurisdiction,
                place,
                demo,
                year,
                plan,
                title,
                cutoff,
                signed,
                frozen,
                opening,
                sections,
                closing,
                java.util.Collections.unmodifiableMap(cited),
                passages,
                notes);
    }
}
