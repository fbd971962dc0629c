package fadu.report;

import fadu.Words;
import java.util.List;
import java.util.Optional;

/**
 * A part of a section.
 *
 * @param name its heading; empty where the section needs none below its own
 * @param source its sentences as templates, a line each, as a person edits them
 * @param edited who has put it so, where a person did
 */
public record Part(
        String id,
        Optional<Words> name,
        List<Sentence> sentences,
        List<PromiseLine> promises,
        List<Shortcoming> shortcomings,
        Words source,
        Optional<String> edited) {

    /** Whether it says anything. */
    public boolean says() {
        return !sentences.isEmpty() || !promises.isEmpty() || !shortcomings.isEmpty();
    }
}
