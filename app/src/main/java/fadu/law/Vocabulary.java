package fadu.law;

import fadu.Words;
import java.util.Map;

/** The words that procedures share: roles, meanings, common fields, statutes. */
public record Vocabulary(
        Map<String, Role> roles,
        Map<String, Words> meanings,
        Map<String, Field> fields,
        Map<String, Statute> statutes) {
    /**
     * @param outside somebody outside the house (applicant, court): what they do is recorded by a person inside
     * @param everyUnit whose work is with every unit of the jurisdiction: who holds it sees and acts in all of them
     */
    public record Role(String id, Words name, boolean outside, boolean everyUnit) {}
}
