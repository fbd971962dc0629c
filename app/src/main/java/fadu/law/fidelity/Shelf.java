package fadu.law.fidelity;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Statute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a folder. */
final class Shelf {
    private final List<StatuteText> texts;

    private Shelf(List<StatuteText> texts) {
        this.texts = texts;
    }

    /** Reads every {@code *.md}; a {@link Trouble} where the folder cannot be read. */
    static Shelf of(Path folder) {
        var texts = new ArrayList<StatuteText>();
        try (var files = Files.newDirectoryStream(folder, "*.md")) {
            for (var file : files) {
                texts.add(StatuteText.read(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new Trouble(
                    new Words(
                            "读不了法律文本文件夹 " + folder + "，请核对路径和权限",
                            "cannot read the folder of texts " + folder + "; check the path and its permissions"),
                    e);
        }
        return new Shelf(texts);
    }

    /** The text of this version: of that title or number, adopted on that day. */
    Optional<StatuteText> find(Statute statute) {
        var title = statute.key().replaceFirst("@[^@]*$", "");
        var same = texts.stream().filter(t -> is(t, title)).toList();
        return same.stream()
                .filter(t -> t.day().equals(statute.adopted().toString()))
                .findFirst()
                .or(() -> same.size() == 1 && same.getFirst().day().isBlank()
                        ? Optional.of(same.getFirst())
                        : Optional.empty());
    }

    private static boolean is(StatuteText text, String title) {
        return text.shortTitle().equals(title)
                || text.number().equals(title)
                || text.title().startsWith(title);
    }
}
