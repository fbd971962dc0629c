package fadu.matter;

import fadu.Words;
import fadu.docket.Entry;
import fadu.document.Paper;
import fadu.document.Piece;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.rule.EntryKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The papers that stand in dockets. An entry holds document, organ, number and hash of each; the paper itself is made again
 * from the docket, and is the same when it has that hash.
 */
public final class Papers {
    private final Editions editions;

    public Papers(Editions editions) {
        this.editions = editions;
    }

    /**
     * What an entry says of a paper.
     *
     * @param document its id in the procedure
     */
    public record Issued(String document, String organ, Optional<String> number, String sha256) {}

    /**
     * A paper made again.
     *
     * @param same whether it has the hash that the entry holds
     */
    public record Made(Entry entry, Issued issued, Procedure.Document document, Paper paper, boolean same) {
        /** What stands for a name or a personal value: people and units by name, personal values as they were at the entry. */
        public Function<Piece, String> filled(
                MatterFile file, Function<String, Words> people, Function<String, Words> units) {
            var personal = new HashMap<String, String>();
            file.entries().stream()
                    .filter(e -> e.entry().seq() <= entry.seq())
                    .forEach(e -> personal.putAll(e.personal()));
            return piece -> switch (piece) {
                case Piece.Said(var text) -> text;
                case Piece.Personal(var field) -> personal.getOrDefault(field, "");
                case Piece.Person(var id) -> people.apply(id).zh();
                case Piece.OfUnit(var id) -> units.apply(id).zh();
            };
        }

        /** As the paper is called when it is kept as a file. */
        public String fileName(String ending) {
            return entry.matter() + "-" + entry.seq() + "-" + document.id() + "." + ending;
        }
    }

    /** The papers that an entry brought about. */
    public static List<Issued> of(Entry entry) {
        return entry.list("papers").stream()
                .map(p -> (Map<?, ?>) p)
                .map(p -> new Issued(
                        text(p, "document").orElse(""),
                        text(p, "organ").orElse(""),
                        text(p, "number"),
                        text(p, "sha256").orElse("")))
                .toList();
    }

    private static Optional<String> text(Map<?, ?> paper, String key) {
        return Optional.ofNullable(paper.get(key)).map(String::valueOf);
    }

    /** A paper of an entry, made again; nothing when the entry has none of that name. */
    public Optional<Made> make(List<Entry> docket, int seq, String document) {
        return docket.stream()
                .filter(e -> e.seq() == seq)
                .findFirst()
                .flatMap(entry -> of(entry).stream()
                        .filter(i -> i.document().equals(document))
                        .findFirst()
                        .flatMap(issued -> made(docket, entry, issued)));
    }

    private Optional<Made> made(List<Entry> docket, Entry entry, Issued issued) {
        var book = editions.at(entry.text("edition").orElse(""));
        var before =
                docket.stream().filter(e -> e.seq() < entry.seq()).map(Line::of).toList();
        var id = new ProcedureId(entry.procedure(), entry.version());
        var making = new PaperMaking(book, before, entry, issued.organ());
        return DuePaper.of(
                        book.law(), id, entry.act(), EntryKind.of(entry.kind().id()))
                .stream()
                .filter(d -> d.document().id().equals(issued.document()))
                .findFirst()
                .map(due -> {
                    var paper = making.paper(due, issued.number());
                    return new Made(
                            entry, issued, due.document(), paper, paper.sha256().equals(issued.sha256()));
                });
    }

    /** The first paper of a docket that does not have its hash. */
    Optional<Words> difference(List<Entry> docket) {
        for (var entry : docket) {
            for (var issued : of(entry)) {
                if (made(docket, entry, issued).filter(Made::same).isEmpty()) {
                    return Optional.of(new Words(
                            "事项 " + entry.matter() + " 第 " + entry.seq() + " 条记录的文书 " + issued.document() + " 与其哈希不符",
                            "the paper " + issued.document() + " of entry " + entry.seq() + " of matter "
                                    + entry.matter() + " does not have its hash"));
                }
            }
        }
        return Optional.empty();
    }
}
