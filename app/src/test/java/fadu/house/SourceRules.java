package fadu.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What only the text of the files shows: their length, clocks asked in SQL, and whom the verifier imports. */
final class SourceRules {
    /** A file longer than this has more than one idea. */
    static final int MOST_LINES = 400;

    /** Never what is built: other tests work in there at the same time. */
    private static final List<String> FOLDERS = List.of("app/src", "verifier/src", "bench/src", "law");

    private static final Set<String> ENDINGS = Set.of("java", "jte", "js", "css", "yaml", "sql");
    private static final Pattern SQL_CLOCK = Pattern.compile(
            "\\b(current_timestamp|current_date|clock_timestamp|statement_timestamp|transaction_timestamp|localtimestamp)\\b"
                    + "|[(,=<>]\\s*now\\(\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPORTS_FADU = Pattern.compile("^import (static )?fadu\\.(?!verifier\\.).*");

    private SourceRules() {}

    static List<String> tooLong(Path house) {
        return files(house, FOLDERS).stream()
                .filter(file -> ENDINGS.contains(ending(file)))
                .filter(file -> lines(file).size() > MOST_LINES)
                .map(file -> house.relativize(file) + ": " + lines(file).size() + " lines")
                .toList();
    }

    /** SQL that asks the database's clock: the time of an entry is passed in, like any other value. */
    static List<String> clocksInSql(Path house) {
        return matching(house, files(house, List.of("app/src/main")), SQL_CLOCK).stream()
                .filter(line -> !line.startsWith("app/src/main/java/fadu/store/"))
                .toList();
    }

    /** The verifier is written from docs/docket.md, so it shares no code with what it verifies. */
    static List<String> verifierImports(Path house) {
        return matching(house, files(house, List.of("verifier/src/main")), IMPORTS_FADU);
    }

    private static List<String> matching(Path house, List<Path> files, Pattern pattern) {
        var found = new ArrayList<String>();
        for (var file : files) {
            if (!Set.of("java", "sql").contains(ending(file))) {
                continue;
            }
            var lines = lines(file);
            for (var i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    found.add(house.relativize(file) + ":" + (i + 1) + ": "
                            + lines.get(i).strip());
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path house, List<String> folders) {
        var found = new ArrayList<Path>();
        for (var folder : folders) {
            var start = house.resolve(folder);
            if (Files.isDirectory(start)) {
                try (var walk = Files.walk(start)) {
                    walk.filter(Files::isRegularFile).sorted().forEach(found::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    private static String ending(Path file) {
        var name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read as UTF-8", e);
        }
    }
}
