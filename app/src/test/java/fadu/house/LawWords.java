package fadu.house;

import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of {@code law/} in Java: what the program does with one kind of matter, one act, one field by its name, it does in no
 * place that has other procedures. Only ids of several words are looked for; a single one may be any word.
 */
final class LawWords {
    /** A text block, a text of Java, a text of SQL within either. */
    private static final Pattern TEXT =
            Pattern.compile("\"\"\".*?\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    private static final Pattern SQL_TEXT = Pattern.compile("'([^'\\n]*)'");
    private static final Pattern UNMISTAKABLE = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)+");

    private LawWords() {}

    /**
     * A word that may stand in Java.
     *
     * @param where the file or folder in which it may, below {@code fadu/}
     */
    record Allowed(String word, String where, String why) {
        boolean covers(Found found) {
            return found.word().equals(word) && found.file().startsWith(where);
        }
    }

    /** A word of the law, and the file in which it stands, below {@code fadu/}. */
    record Found(String word, String file) {}

    /** The ids of several words that the law gives to kinds of matter, acts, states, fields, limits, settings and roles. */
    static Set<String> of(Law law) {
        return Stream.of(
                        law.procedures().keySet().stream().map(ProcedureId::name),
                        law.vocabulary().roles().keySet().stream(),
                        law.vocabulary().meanings().keySet().stream(),
                        law.vocabulary().fields().keySet().stream(),
                        each(law, p -> p.acts().keySet().stream()),
                        each(law, p -> p.limits().keySet().stream()),
                        each(law, p -> p.settings().keySet().stream()),
                        each(law, p -> p.tracks().values().stream().flatMap(t -> t.states().keySet().stream())),
                        each(
                                law,
                                p -> p.fields().values().stream()
                                        .flatMap(f -> Stream.concat(
                                                Stream.of(f.id()),
                                                f.columns().stream().map(c -> c.id())))))
                .flatMap(words -> words)
                .filter(word -> UNMISTAKABLE.matcher(word).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> each(Law law, Function<Procedure, Stream<String>> words) {
        return law.procedures().values().stream().flatMap(words);
    }

    /** Which of these words stand as texts in the Java of a house. */
    static List<Found> in(Path house, Set<String> words) {
        var sources = house.resolve("app/src/main/java/fadu");
        try (var files = Files.walk(sources)) {
            var found = new ArrayList<Found>();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                var name = sources.relativize(file).toString().replace('\\', '/');
                TEXT.matcher(Files.readString(file))
                        .results()
                        .flatMap(m -> Stream.concat(
                                Stream.ofNullable(m.group(1)),
                                SQL_TEXT.matcher(m.group()).results().map(sql -> sql.group(1))))
                        .filter(words::contains)
                        .distinct()
                        .forEach(word -> found.add(new Found(word, name)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
