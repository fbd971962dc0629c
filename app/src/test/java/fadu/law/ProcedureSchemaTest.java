package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use agrees with the reader in what has to do with structure. */
class ProcedureSchemaTest {
    private static final Path LAW = ShippedLawTest.folder();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(LAW.resolve("schema/procedure.schema.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Path> procedures() throws IOException {
        try (var files = Files.list(LAW.resolve("procedures"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void shippedProceduresSatisfyIt(Path file) throws IOException {
        assertThat(faults(Files.readString(file))).isEmpty();
    }

    @Test
    void theSmallLawSatisfiesIt() {
        assertThat(faults(SmallLaw.PROCEDURE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "once: true, fields: [why], basis: 第三十条} | onse: true, fields: [why], basis: 第三十条}",
                "by: applicant, from: out | from: out",
                "name: 告知补正 / Ask to correct | name: Ask to correct",
                "length: 20 working days | length: 20 workdays",
                "from: out, to: back, basis: 第三十二条 | from: out, to: back",
                "at: end of correction, | ''",
                "type: date, needed | type: dait, needed",
                "times: 1} | to: fee, times: 1}",
                "grade: internal | grade: house",
                "kind: fact, by: clerk | kind: deed, by: clerk",
            })
    void faultsOfStructureAreRefused(String sound, String faulty) {
        assertThat(SmallLaw.PROCEDURE).containsOnlyOnce(sound);
        assertThat(faults(SmallLaw.PROCEDURE.replace(sound, faulty))).isNotEmpty();
    }

    private static List<String> faults(String yaml) {
        var problems = new Problems();
        var root = new YamlReader("x", problems).read(yaml).orElseThrow();
        var json = JsonMapper.shared().writeValueAsString(plain(root));
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** YAML's values by the core schema, as an editor sees them. */
    private static Object plain(YamlNode node) {
        return switch (node) {
            case YamlNode.Fields f -> {
                var map = new LinkedHashMap<String, Object>();
                f.fields().forEach((k, v) -> map.put(k, plain(v)));
                yield map;
            }
            case YamlNode.Items i -> {
                var list = new ArrayList<Object>();
                i.items().forEach(n -> list.add(plain(n)));
                yield list;
            }
            case YamlNode.Scalar s when !s.quoted() && s.text().matches("-?\\d+") -> Long.valueOf(s.text());
            case YamlNode.Scalar s when !s.quoted() && s.text().matches("true|false") -> Boolean.valueOf(s.text());
            case YamlNode.Scalar s -> s.text();
        };
    }
}
