package fadu.law;

import fadu.Trouble;
import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads all of {@code law/} into definitions with their expressions compiled. */
public final class LawReader {
    private final Edition edition;
    private final LawFiles files;
    private final Problems problems;

    private LawReader(Edition edition, String prefix, Problems problems) {
        this.edition = edition;
        this.files = new LawFiles(edition, prefix, problems);
        this.problems = problems;
    }

    /**
     * The law of an edition.
     *
     * @throws Trouble naming the first faults when it has any
     */
    public static Law read(Edition edition) {
        return sound(reading(edition, "law/"));
    }

    /**
     * The law of a folder.
     *
     * @throws Trouble when the folder is missing, or naming the first faults when it has any
     */
    public static Law readFolder(Path folder) {
        return sound(reading(Edition.ofFolder(folder), prefix(folder)));
    }

    /** Reads on past every fault. */
    static LawReading reading(Edition edition, String prefix) {
        return new LawReader(edition, prefix, new Problems()).read();
    }

    static String prefix(Path folder) {
        var name = folder.toString().replace('\\', '/');
        return name.isEmpty() || name.equals(".") ? "" : name.endsWith("/") ? name : name + "/";
    }

    private static Law sound(LawReading reading) {
        var problems = reading.list();
        if (problems.isEmpty()) {
            return reading.law();
        }
        var first = problems.stream()
                .limit(5)
                .map(p -> p.place() + " " + p.what().zh())
                .collect(Collectors.joining("；"));
        var firstEn = problems.stream()
                .limit(5)
                .map(p -> p.place() + " " + p.what().en())
                .collect(Collectors.joining("; "));
        throw new Trouble(new Words(
                "法律文件有 " + problems.size() + " 处错误，运行 law check 查看：" + first,
                "the law files have " + problems.size() + " faults; run law check: " + firstEn));
    }

    private LawReading read() {
        var words = new VocabularyReader(files, problems);
        var statutes = words.statutes();
        var bases = new BasisReader(statutes, problems);
        var vocabulary = new Vocabulary(words.roles(), words.meanings(), commonFields(bases), statutes);
        var roots = roots(bases);
        var procedures = new LinkedHashMap<ProcedureId, Procedure>();
        var sources = new HashMap<ProcedureId, YamlNode.Fields>();
        var reader = new ProcedureReader(vocabulary, bases, files.common("acts"), problems);
        // Nearly all the time goes into the expressions, and no procedure needs another's.
        record Done(Mapping whole, Procedure procedure) {}
        roots.entrySet().parallelStream()
                .map(e -> {
                    var whole = whole(e.getValue(), roots);
                    return new Done(whole, reader.read(e.getKey(), whole));
                })
                .toList()
                .forEach(done -> {
                    sources.put(done.procedure().id(), done.whole().fields());
                    procedures.put(done.procedure().id(), done.procedure());
                });
        var law = new Law(
                edition.hash(),
                Collections.unmodifiableMap(procedures),
                vocabulary,
                new FigureReader(files, bases, problems).figures(),
                new ReportReader(files, bases, problems).plans(),
                topics(),
                new FormReader(files, bases, problems).rules(),
                new NoticeReader(files, bases, problems).notices(),
                new YearReader(files, problems).pages());
        return new LawReading(law, sources, problems);
    }

    private List<Topic> topics() {
        var topics = new ArrayList<Topic>();
        files.shared("topics", false).entries().forEach((id, node) -> {
            var map = Mapping.of(node, problems).only("name", "holds");
            map.must("holds");
            topics.add(new Topic(id, map.words("name"), map.texts("holds"), map.place()));
        });
        return List.copyOf(topics);
    }

    private Map<String, Field> commonFields(BasisReader bases) {
        var reader = new FieldReader(bases, problems);
        var fields = new LinkedHashMap<>(reader.shapes(files.shared("fields", false)));
        reader.shapes(files.common("fields")).forEach(fields::putIfAbsent);
        return Collections.unmodifiableMap(fields);
    }

    private Map<ProcedureId, Mapping> roots(BasisReader bases) {
        var roots = new LinkedHashMap<ProcedureId, Mapping>();
        files.folder("procedures").forEach((path, root) -> {
            var name = root.need("procedure");
            var version = root.need("version");
            if (name.isEmpty() || version.isEmpty()) {
                return;
            }
            var id = new ProcedureId(name, version);
            if (!path.equals("procedures/" + id + ".yaml")) {
                problems.add(
                        root.place("procedure"),
                        "文件名与 " + id + " 不符",
                        "the file's name does not fit " + id,
                        "文件应名为 " + id + ".yaml",
                        "name the file " + id + ".yaml");
            }
            if (roots.putIfAbsent(id, root) != null) {
                problems.add(
                        root.place("procedure"),
                        "程序 " + id + " 有两个文件",
                        "the procedure " + id + " has two files",
                        "删去一个",
                        "remove one");
            }
            bases.open(root);
        });
        return roots;
    }

    private Mapping whole(Mapping root, Map<ProcedureId, Mapping> roots) {
        var name = root.text("extends");
        if (name.isEmpty()) {
            return root;
        }
        var base = Optional.of(name.get())
                .filter(n -> n.matches("[^@]+@[^@]+"))
                .map(ProcedureId::parse)
                .map(roots::get);
        if (base.isEmpty() || base.get().has("extends")) {
            var known = roots.entrySet().stream()
                    .filter(e -> !e.getValue().has("extends"))
                    .map(e -> e.getKey().toString())
                    .toList();
            problems.add(
                    root.place("extends"),
                    new Words("没有可继承的程序 " + name.get(), "there is no procedure " + name.get() + " to extend"),
                    Nearest.right(name.get(), known));
            return root;
        }
        return new Overriding(problems).lay(root, base.get());
    }
}
