package fadu.figure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row behind a figure: an entry, or with stock a matter as it stood.
 *
 * @param seq the entry's place in its docket
 * @param act the act, or the state in which the matter stood
 * @param day the effective day, corrections included
 * @param amount what it adds to the figure
 * @param irregular whether the entry is marked irregular
 */
public record Evidence(
        String matter,
        int seq,
        String act,
        LocalDate day,
        String title,
        Optional<String> number,
        Optional<String> unit,
        String procedure,
        boolean irregular,
        long amount) {}
