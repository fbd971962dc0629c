package fadu.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** A repository with the real script and its parts, a tiny source, and a JDK, a Maven and a browser made of paper. */
final class PaperMachine {
    private static final String MAVEN = """
            #!/bin/sh
            here=$(dirname "$(dirname "$0")")
            if [ "$1" = -v ]; then echo 'Apache Maven 3.9.9 (paper)'; exit; fi
            if [ -f $here/broken ]; then echo '[ERROR] A.java:[1,1] broken'; echo x >>$here/builds; exit 1; fi
            printf '%s\\n' "$@"
            case "$*" in
              *verify*) for d in app verifier bench; do [ -d $here/$d ] && cp -r $here/$d . ; done ;;
              *)
                echo x >>$here/builds
                for d in app verifier bench; do
                  mkdir -p $d/target/classes
                  echo "$PWD/$d/target/classes" >$d/target/classpath
                done
                for f in app/src/main/java/*.java; do touch "app/target/classes/$(basename "$f" .java).class"; done ;;
            esac
            exit 0
            """;
    private static final String JAVA =
            "#!/bin/sh\nprintf 'folder %s\\n' \"$PWD\"\nfor a in \"$@\"; do printf '%s\\n' \"$a\"; done\n";
    private static final String JAR = "#!/bin/sh\nwhile [ \"$1\" != --file ]; do shift; done\necho jar >\"$2\"\n";

    private final Path folder;
    private final Set<String> unset;

    PaperMachine(Path folder) throws IOException {
        this(folder, Set.of());
        Files.createDirectories(home().resolve(".mvn"));
        var real = House.folder();
        program(script(), Files.readString(real.resolve("fadu")));
        try (var parts = Files.list(real.resolve("bin"))) {
            for (var part : parts.toList()) {
                write(home().resolve("bin").resolve(part.getFileName()), Files.readString(part));
            }
        }
        for (var pom : List.of("pom.xml", "app/pom.xml", "bench/pom.xml", "verifier/pom.xml")) {
            write(home().resolve(pom), "<project/>");
        }
        write(home().resolve("app/src/main/java/A.java"), "class A {}");
        write(home().resolve("app/src/main/java/B.java"), "class B {}");
        jdkSays("25.0.3");
        program(folder.resolve("jdk/bin/java"), JAVA);
        program(folder.resolve("jdk/bin/javac"), "#!/bin/sh\n");
        program(folder.resolve("jdk/bin/jar"), JAR);
        program(folder.resolve("maven/bin/mvn"), MAVEN);
        program(folder.resolve("chromium"), "#!/bin/sh\necho Chromium 150.0\n");
        program(folder.resolve("path/fc-list"), "#!/bin/sh\necho 'Noto Sans CJK SC'\n");
    }

    private PaperMachine(Path folder, Set<String> unset) {
        this.folder = folder;
        this.unset = unset;
    }

    Path home() {
        try {
            return Files.createDirectories(folder.resolve("the house")).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path script() {
        return home().resolve("fadu");
    }

    /** The same machine with one of the variables that point to its programs left out. */
    PaperMachine without(String variable) {
        var more = new TreeSet<>(unset);
        more.add(variable);
        return new PaperMachine(folder, more);
    }

    Ran run(String... arguments) {
        return run(folder, script(), arguments);
    }

    Ran run(Path from, Path script, String... arguments) {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(Arrays.asList(arguments));
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        var environment = builder.environment();
        environment.put("FADU_JDK", folder.resolve("jdk").toString());
        environment.put("FADU_MVN", folder.resolve("maven/bin/mvn").toString());
        environment.put("FADU_CHROMIUM", folder.resolve("chromium").toString());
        environment.put("PATH", folder.resolve("path") + ":/usr/bin:/bin");
        environment.keySet().removeAll(unset);
        environment.remove("FADU_JAVA_OPTS");
        try {
            var process = builder.start();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("./fadu did not end within a minute");
            }
            return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How often Maven was asked to compile. */
    int builds() {
        try {
            var file = folder.resolve("maven/builds");
            return Files.exists(file) ? Files.readAllLines(file).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void breakMaven() throws IOException {
        write(folder.resolve("maven/broken"), "");
    }

    void mendMaven() throws IOException {
        Files.delete(folder.resolve("maven/broken"));
    }

    void jdkSays(String version) throws IOException {
        write(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    /** A report that the next run of the suite leaves in that folder. */
    void report(String reports, String suite) throws IOException {
        write(
                folder.resolve("maven").resolve(reports).resolve("TEST-a.xml"),
                "<?xml version=\"1.0\"?>\n" + suite + "\n");
    }

    private static void program(Path file, String text) throws IOException {
        write(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What a run of the script left: its status and what it printed. */
    record Ran(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }
}
