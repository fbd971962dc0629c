package fadu.house;

import static java.util.stream.Collectors.toSet;

import fadu.law.LawReader;
import fadu.law.Procedure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;

/** What there is in the house that can serve something, by kind and name. */
record HouseThings(Map<String, Set<String>> names) {
    private static final Pattern COMMAND = Pattern.compile("^  \\./fadu ([a-z]+)\\b", Pattern.MULTILINE);

    static HouseThings ofTheHouse() throws IOException {
        var law = LawReader.readFolder(House.folder().resolve("law"));
        return new HouseThings(Map.of(
                "procedure",
                law.procedures().keySet().stream().map(id -> id.name()).collect(toSet()),
                "register",
                law.procedures().values().stream()
                        .filter(procedure -> procedure.register().isPresent())
                        .map(HouseThings::name)
                        .collect(toSet()),
                "figure",
                law.figures().keySet(),
                "page",
                pages(),
                "command",
                COMMAND.matcher(Files.readString(House.folder().resolve("bin/commands.txt")))
                        .results()
                        .map(found -> found.group(1))
                        .collect(toSet()),
                "import",
                imports()));
    }

    boolean has(String kind, String name) {
        return names.getOrDefault(kind, Set.of()).contains(name);
    }

    private static String name(Procedure procedure) {
        return procedure.id().name();
    }

    /** What the controllers answer to a GET; of a place {@code {ending:html|docx}} only its name. */
    private static Set<String> pages() {
        return House.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(GetMapping.class).stream())
                .flatMap(mapping -> Stream.concat(Arrays.stream(mapping.value()), Arrays.stream(mapping.path())))
                .map(path -> path.replaceAll("\\{(\\w+):[^}]*\\}", "{$1}"))
                .collect(toSet());
    }

    private static Set<String> imports() throws IOException {
        try (var files = Files.list(House.folder().resolve("law/imports"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .collect(toSet());
        }
    }
}
