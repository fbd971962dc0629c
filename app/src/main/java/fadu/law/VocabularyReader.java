package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the words that procedures share: {@code roles.yaml}, {@code meanings.yaml}, {@code statutes.yaml}. */
final class VocabularyReader {
    private final LawFiles files;
    private final Problems problems;

    VocabularyReader(LawFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Map<String, Vocabulary.Role> roles() {
        var roles = new LinkedHashMap<String, Vocabulary.Role>();
        files.shared("roles", true).entries().forEach((id, node) -> roles.put(id, role(id, node)));
        files.common("roles").entries().forEach((id, node) -> roles.putIfAbsent(id, role(id, node)));
        return Collections.unmodifiableMap(roles);
    }

    private Vocabulary.Role role(String id, YamlNode node) {
        if (node instanceof YamlNode.Scalar s) {
            return new Vocabulary.Role(id, Mapping.words(s, problems), false, false);
        }
        var map = Mapping.of(node, problems).only("name", "outside", "every-unit");
        return new Vocabulary.Role(id, map.words("name"), map.flag("outside"), map.flag("every-unit"));
    }

    Map<String, Words> meanings() {
        var meanings = new LinkedHashMap<String, Words>();
        var file = files.shared("meanings", true);
        file.keys().forEach(id -> meanings.put(id, file.words(id)));
        return Collections.unmodifiableMap(meanings);
    }

    Map<String, Statute> statutes() {
        var statutes = new LinkedHashMap<String, Statute>();
        files.shared("statutes", true).entries().forEach((title, node) -> {
            var text = Mapping.of(node, problems).only("name", "versions");
            var name = new Words(title, text.need("name"));
            var versions = text.map("versions");
            versions.entries().forEach((version, v) -> {
                var key = title + "@" + version;
                statutes.put(key, statute(key, name, Mapping.of(v, problems)));
            });
        });
        return Collections.unmodifiableMap(statutes);
    }

    private Statute statute(String key, Words name, Mapping map) {
        map.only("adopted", "in-force", "until", "articles", "read", "number", "issuer", "note");
        map.need("in-force");
        map.need("articles");
        var inForce = map.date("in-force").orElse(LocalDate.EPOCH);
        return new Statute(
                key,
                name,
                map.date("adopted").orElse(inForce),
                inForce,
                map.date("until"),
                map.number("articles", 0),
                map.flag("read", true));
    }
}
