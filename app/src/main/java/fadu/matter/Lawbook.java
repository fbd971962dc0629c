package fadu.matter;

import fadu.Trouble;
import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.LawReader;
import fadu.law.calendar.CalendarLaw;
import fadu.law.yaml.Problem;
import fadu.law.yaml.Problems;
import fadu.rule.Reckoner;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An edition ready for use.
 *
 * @param law its rules
 * @param reckoner how it counts days
 */
public record Lawbook(Law law, Reckoner reckoner) {

    /**
     * Reads an edition.
     *
     * @throws Trouble naming its faults
     */
    public static Lawbook of(Edition edition) {
        var law = LawReader.read(edition);
        var texts = new TreeMap<String, String>();
        edition.files().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        var problems = new Problems();
        var calendar = CalendarLaw.read(texts, "law/", problems).orElseThrow(() -> {
            var all = problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
            return new Trouble(all, all);
        });
        return new Lawbook(law, new Reckoner(calendar.calendar(), calendar.rules()));
    }
}
