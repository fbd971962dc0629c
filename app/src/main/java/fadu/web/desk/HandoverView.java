package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * All that somebody holds, to be handed on.
 *
 * @param parts lists besides the matters
 * @param hands whether the visitor may hand the matters over
 * @param key with which a second press of the button is harmless
 * @param result what became of it
 */
public record HandoverView(
        String person,
        String name,
        int count,
        List<Matter> matters,
        List<Part> parts,
        boolean hands,
        List<ActForm.Option> people,
        String key,
        Optional<Result> result) {

    /**
     * An open matter.
     *
     * @param mine whether the visitor may hand it over
     */
    public record Matter(
            String id,
            String number,
            String kind,
            String title,
            String states,
            String due,
            String tone,
            boolean mine) {}

    /** A list, each line in words. */
    public record Part(String id, List<String> lines) {}

    /**
     * What a hand-over did.
     *
     * @param failed what was not handed over, and why
     */
    public record Result(int done, List<Failed> failed) {}

    /** A matter that stays where it was. */
    public record Failed(String link, String number, String why) {}
}
