package fadu.cli;

import fadu.Trouble;
import fadu.law.calendar.CalendarLaw;
import fadu.law.yaml.Problem;
import fadu.law.yaml.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The folder {@code law/}: that of the system property {@code fadu.law}, else of the environment's {@code FADU_LAW}, else
 * {@code law} where the command was called, else the house's own. A folder inside an opened jar will do as well.
 */
record LawFolder(Path path) {
    private static final long LARGEST = 4_000_000;

    static LawFolder find() {
        var named = Optional.ofNullable(System.getProperty("fadu.law"))
                .or(() -> Optional.ofNullable(System.getenv("FADU_LAW")))
                .filter(name -> !name.isBlank());
        if (named.isPresent()) {
            return new LawFolder(Path.of(named.get()));
        }
        var here = Path.of("law");
        var home = Optional.ofNullable(System.getProperty("fadu.home")).map(h -> Path.of(h, "law"));
        return new LawFolder(Files.isDirectory(here) ? here : home.orElse(here));
    }

    /** The calendar and the rules of counting. */
    CalendarLaw calendar() {
        var problems = new Problems();
        var law = CalendarLaw.read(texts(), path + "/", problems);
        return law.orElseThrow(() -> {
            var all = problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
            return new Trouble(all, all);
        });
    }

    private Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        if (!Files.isDirectory(path)) {
            throw new Trouble(
                    "找不到法律数据文件夹 " + path + "，请在项目根目录运行，或用 FADU_LAW 指明",
                    "no law folder at " + path + "; run from the project's root, or name it with FADU_LAW");
        }
        add(texts, path.resolve("periods.yaml"));
        var calendar = path.resolve("calendar");
        if (Files.isDirectory(calendar)) {
            try (var files = Files.newDirectoryStream(calendar, "*.yaml")) {
                files.forEach(file -> add(texts, file));
            } catch (IOException e) {
                throw unreadable(calendar, e);
            }
        }
        return texts;
    }

    private void add(Map<String, String> texts, Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                texts.put(path.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (CharacterCodingException e) {
            throw new Trouble("文件 " + file + " 不是 UTF-8，请转换编码", "file " + file + " is not UTF-8; convert it");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Trouble unreadable(Path path, IOException e) {
        var trouble = new Trouble("读不了 " + path + "，请检查权限", "cannot read " + path + "; check its permissions");
        trouble.initCause(e);
        return trouble;
    }
}
