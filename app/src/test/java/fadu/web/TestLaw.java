package fadu.web;

import fadu.law.Edition;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The house's own law without its scenarios, read once for all tests. */
final class TestLaw {
    static final Edition EDITION = edition();

    private TestLaw() {}

    private static Edition edition() {
        var whole = Edition.ofFolder(Path.of(System.getProperty("fadu.home", ".."), "law"));
        return Edition.of(whole.files().entrySet().stream()
                .filter(e -> !e.getKey().startsWith("tests/"))
                .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue())));
    }
}
