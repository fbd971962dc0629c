package fadu.demo;

import fadu.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A published year as {@code demo/*.yaml} states it: what was published, who works there, and how the year goes.
 *
 * @param day the day on which the desk of the demonstration stands
 * @param seed of everything that is left to chance
 * @param password of the people who sign in; a demonstration's only
 * @param published by figure, in the order of the file
 * @param source where the published numbers stand
 * @param people by id
 * @param course numbers for what is planned in Java; without sections where all is told by {@code scripts}
 * @param scale of the stories that shrink: 1 plays all
 * @param hash of the file and of the parts: another hash is another plan
 */
public record DemoYear(
        String id,
        String jurisdiction,
        Words name,
        int year,
        LocalDate day,
        long seed,
        String password,
        Source source,
        Map<String, Published> published,
        List<Office> units,
        Map<String, Colleague> people,
        Course course,
        List<Script> scripts,
        double scale,
        Parts parts,
        String hash) {

    /** The report in which the numbers were published. */
    public record Source(String title, LocalDate signed, LocalDate posted, String site) {}

    /**
     * A number as published.
     *
     * @param qualifier what stands before it, such as 至少
     * @param sentence the report's own
     */
    public record Published(String figure, long value, String unit, Optional<String> qualifier, String sentence) {}

    /** A unit of the place. */
    public record Office(String id, Words name, String mark, Optional<String> parent) {}

    /**
     * Somebody who works there.
     *
     * @param posts unit to roles
     * @param signsIn as whom, where there is an account
     * @param look what to look at first
     */
    public record Colleague(
            String id, Words name, Map<String, List<String>> posts, Optional<Words> signsIn, Optional<Words> look) {}

    /** The published value of a figure, which says how many matters of a kind there are. */
    int value(String figure) {
        var found = published.get(figure);
        return found == null ? 0 : Math.toIntExact(found.value());
    }

    LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }

    /** The same year with other published numbers; for what-if and for tests. */
    DemoYear with(Map<String, Published> others) {
        return copy(seed, others, scripts, scale, hash);
    }

    DemoYear seeded(long other) {
        return copy(other, published, scripts, scale, hash);
    }

    /** The same year with other stories; for what-if and for tests. */
    DemoYear telling(List<Script> others) {
        return copy(seed, published, others, scale, hash);
    }

    /** The same year with fewer or all of the matters of the stories that shrink. */
    public DemoYear scaled(double other) {
        boolean shrinks = scripts.stream().anyMatch(Script::shrinks);
        return shrinks ? copy(seed, published, scripts, other, hash + "@" + other) : this;
    }

    /** The published values that a shrunk story cannot reach; none where all is played. */
    public Set<String> beyondScale() {
        return scale >= 1
                ? Set.of()
                : scripts.stream()
                        .filter(Script::shrinks)
                        .flatMap(s -> s.figures().stream())
                        .collect(Collectors.toSet());
    }

    private DemoYear copy(
            long otherSeed, Map<String, Published> others, List<Script> told, double otherScale, String otherHash) {
        return new DemoYear(
                id,
                jurisdiction,
                name,
                year,
                day,
                otherSeed,
                password,
                source,
                others,
                units,
                people,
                course,
                told,
                otherScale,
                parts,
                otherHash);
    }
}
