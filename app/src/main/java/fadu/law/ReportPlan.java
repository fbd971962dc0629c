package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a yearly report consists of, as the rules of its time order it.
 *
 * @param title a template, as are {@code opening}, {@code closing} and all sentences
 * @param editedBy the roles whose holders settle its words and freeze its numbers
 * @param duties the days by which the report is due
 * @param promises which matters are the promises of a report; empty where a report makes none
 * @param findings what the data may show as a shortcoming, by id
 * @param relations what must hold between figures
 */
public record ReportPlan(
        String id,
        String version,
        Words name,
        LocalDate from,
        Optional<LocalDate> until,
        Words title,
        List<Sentence> opening,
        Words closing,
        List<String> editedBy,
        List<Duty> duties,
        List<Section> sections,
        Optional<Promises> promises,
        Map<String, Finding> findings,
        List<Relation> relations,
        Place place) {

    /** Whether the report of a year is written after this plan. */
    public boolean of(int year) {
        var last = LocalDate.of(year, 12, 31);
        return !from.isAfter(last) && until.map(u -> !u.isBefore(last)).orElse(true);
    }

    /** Something to be done in the next year before a day. */
    public record Duty(String id, Words name, MonthDay before, Basis basis) {}

    /** A section that the rules order. */
    public record Section(String id, Words name, Basis basis, List<Part> parts) {}

    /**
     * A part of a section.
     *
     * @param name its heading; empty where the section has only this part
     */
    public record Part(String id, Optional<Words> name, Holds holds, List<Sentence> says, Place place) {}

    /**
     * Which matters are the promises of a report.
     *
     * @param of their kind
     * @param year its field with the year of the report that made it
     * @param words its field with what was promised
     * @param kept its state in which a promise was kept in full
     */
    public record Promises(
            String of,
            String year,
            String words,
            String owner,
            String due,
            String result,
            String cause,
            String kept,
            Place place) {

        /** The fields that it names. */
        public List<String> fields() {
            return List.of(year, words, owner, due, result, cause);
        }
    }

    /** What a part holds besides its sentences. */
    public enum Holds {
        NOTHING,
        /** Last year's promises, each with its state. */
        PROMISES,
        /** What the data shows, each with its cause. */
        SHORTCOMINGS,
        /** What is promised for the next year. */
        ARRANGEMENTS
    }

    /** A sentence, and when it is said. */
    public record Sentence(Words text, List<Condition> when, Place place) {}

    /**
     * A comparison of a figure with a number or another figure.
     *
     * @param op {@code > >= = < <=}, or {@code reached} with nothing on the right
     */
    public record Condition(String left, String op, String right) {}

    /** What must hold between figures, and why. */
    public record Relation(Condition that, Words name, Place place) {}

    /**
     * What the data may show as a shortcoming.
     *
     * @param of with {@code FIGURE} and {@code BELOW} the figure
     * @param limits with {@code LATE} the limits
     * @param by the field by which it is broken down; empty for the unit of the matter
     * @param shortcoming a template; {@code {id}} is the number, {@code {id.groups}} and {@code {id.months}} break it down
     * @param cause what the data says about the cause, for a person to edit
     */
    public record Finding(
            String id,
            Words name,
            Words unit,
            Kind kind,
            List<String> procedures,
            List<String> limits,
            Optional<String> of,
            Optional<String> by,
            Words definition,
            Words shortcoming,
            Words cause,
            Place place) {

        public enum Kind {
            /** Limits met after their last day, or past it and not met. */
            LATE,
            /** Entries that a rule did not allow. */
            IRREGULAR,
            /** A figure that ought to be nothing: its evidence. */
            FIGURE,
            /** Periods in which an at-least-per figure was not reached. */
            BELOW,
            /** Promises of last year not kept. */
            PROMISES
        }
    }
}
