package fadu.law;

import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The YAML of an edition, each file read once. */
final class LawFiles {
    private final Edition edition;
    private final String prefix;
    private final Problems problems;
    private final Map<String, Optional<YamlNode>> read = new HashMap<>();

    /**
     * @param prefix how the person named the folder, for example {@code law/}; it stands before every file in messages
     */
    LawFiles(Edition edition, String prefix, Problems problems) {
        this.edition = edition;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** The map of one file; empty when the file is not there. */
    Optional<Mapping> file(String path) {
        var bytes = edition.files().get(path);
        if (bytes == null) {
            return Optional.empty();
        }
        return read.computeIfAbsent(
                        path, p -> new YamlReader(prefix + p, problems).read(new String(bytes, StandardCharsets.UTF_8)))
                .map(node -> Mapping.of(node, problems));
    }

    /** A shared file such as {@code roles.yaml}, whose one key is its own name. */
    Mapping shared(String name, boolean needed) {
        var file = file(name + ".yaml");
        var place = new Place(prefix + name + ".yaml", 1, 1);
        if (file.isEmpty()) {
            if (needed && !edition.files().containsKey(name + ".yaml")) {
                problems.add(
                        place,
                        "缺少文件",
                        "the file is missing",
                        "写一个以 " + name + ": 开头的文件",
                        "write it, beginning with " + name + ":");
            }
            return new Mapping(YamlNode.none(place), problems);
        }
        return file.get().only(name).map(name);
    }

    /** A part of {@code common.yaml}: the acts that every matter has. */
    Mapping common(String part) {
        return file("common.yaml")
                .map(f -> f.only("roles", "fields", "acts").map(part))
                .orElseGet(() -> new Mapping(YamlNode.none(new Place(prefix + "common.yaml", 1, 1)), problems));
    }

    /** The files of a folder, by path, in order. */
    Map<String, Mapping> folder(String folder) {
        var files = new LinkedHashMap<String, Mapping>();
        edition.texts(folder).keySet().forEach(path -> file(path).ifPresent(map -> files.put(path, map)));
        return files;
    }
}
