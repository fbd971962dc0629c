package fadu.report;

import fadu.Words;
import java.time.Instant;

/**
 * What a person wrote in place of what the plan or the data proposes.
 *
 * @param part a part's id, a finding's id, a finding's id with {@code .cause}, or {@code own-1} for a shortcoming of their own
 * @param words a template, a sentence a line; empty where the passage is left out
 */
public record Draft(String part, Words words, String person, Instant recorded) {}
