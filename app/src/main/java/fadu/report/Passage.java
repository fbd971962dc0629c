package fadu.report;

import fadu.Words;
import java.util.Optional;

/**
 * A part of the report whose words a person may settle.
 *
 * @param id what {@link Reports#edit} calls it
 * @param text the words that stand there now, a template with a sentence a line; empty where it was left out
 * @param proposed what the plan or the data proposes; empty for a shortcoming of the person's own
 * @param person who settled it
 */
public record Passage(String id, Words name, Words text, Words proposed, Optional<String> person) {}
