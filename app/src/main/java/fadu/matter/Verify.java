package fadu.matter;

import fadu.Words;
import fadu.blob.Blobs;
import fadu.docket.ChainCheck;
import fadu.docket.Entry;
import fadu.docket.SealKey;
import fadu.store.DatabaseRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Recomputes everything from the bytes of the entries and compares: chains, columns, log and seals, then what follows from
 * the entries (states, fields, limits, links, papers, files, numbers), and the editions. It names the first thing that does
 * not hold.
 */
public final class Verify {
    /**
     * @param seals how many seals were compared: without one the record is consistent, with one unaltered
     * @param finding the first thing that does not hold
     */
    public record Result(long entries, long matters, long seals, Optional<Words> finding) {}

    private final DatabaseRole worker;
    private final Editions editions;
    private final Papers papers;
    private final Blobs blobs;

    public Verify(DatabaseRole worker, Editions editions, Blobs blobs) {
        this.worker = worker;
        this.editions = editions;
        this.papers = new Papers(editions);
        this.blobs = blobs;
    }

    /** Checks all of a jurisdiction; with the seal key the seals' signatures, too. */
    public Result all(String jurisdiction, Optional<SealKey> key) {
        var chains = new ChainCheck(worker).check(jurisdiction, key);
        var finding = chains.finding().map(f -> f.words()).or(() -> worker.look(() -> state(jurisdiction)));
        return new Result(chains.entries(), chains.matters(), chains.seals(), finding);
    }

    /** Checks one matter. */
    public Result matter(String jurisdiction, String matter) {
        var chain = new ChainCheck(worker).checkMatter(jurisdiction, matter);
        var finding = chain.finding()
                .map(f -> f.words())
                .or(() -> worker.look(() -> broken(editions()).or(() -> {
                    var found = new ArrayList<Words>();
                    var files = new FileCheck(worker, blobs);
                    var computed = derived(found, files::read).of(jurisdiction, List.of(matter));
                    return difference(jurisdiction, computed, List.of(matter))
                            .or(() -> found.stream().findFirst())
                            .or(() -> files.difference(jurisdiction, List.of(matter)));
                })));
        return new Result(chain.entries(), chain.matters(), 0, finding);
    }

    private Optional<Words> state(String jurisdiction) {
        var found = broken(editions());
        if (found.isPresent()) {
            return found;
        }
        var all = new ArrayList<Words>();
        var files = new FileCheck(worker, blobs);
        var numbers = new IssuedNumbers(editions);
        Consumer<List<Entry>> reader = docket -> {
            files.read(docket);
            numbers.read(docket);
        };
        derived(all, reader).all(jurisdiction, portion -> {
            if (all.isEmpty()) {
                var ids = List.copyOf(portion.keySet());
                difference(jurisdiction, portion, ids)
                        .or(() -> files.difference(jurisdiction, ids))
                        .ifPresent(all::add);
            }
        });
        return all.stream()
                .findFirst()
                .or(() -> numbers.difference(Numbering.counters(worker, jurisdiction)))
                .or(() -> withoutEntries(jurisdiction));
    }

    /** What the entries make; papers that do not have their hash are told on the way. */
    private Derived derived(List<Words> found, Consumer<List<Entry>> reader) {
        return new Derived(worker, editions, docket -> {
            if (found.isEmpty()) {
                reader.accept(docket);
                papers.difference(docket).ifPresent(found::add);
            }
        });
    }

    private List<String> editions() {
        return worker.sql()
                .sql("select hash from edition order by position")
                .query(String.class)
                .list();
    }

    private Optional<Words> broken(List<String> hashes) {
        return hashes.stream()
                .filter(h -> editions.stored(h).filter(e -> e.hash().equals(h)).isEmpty())
                .findFirst()
                .map(h -> new Words(
                        "版次 " + h + " 的文件与其哈希不符（表 edition）",
                        "the files of edition " + h + " do not have its hash (table edition)"));
    }

    private Optional<Words> difference(String jurisdiction, Map<String, Projection> computed, List<String> ids) {
        var stored = new StoredProjections(worker, jurisdiction, ids);
        for (var each : computed.entrySet()) {
            var found = stored.difference(each.getKey(), each.getValue());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Rows of the projections whose matter has no entry. */
    private Optional<Words> withoutEntries(String jurisdiction) {
        return worker.sql()
                .sql("""
                        select place, id from (
                          select 'matter' as place, id from matter where jurisdiction = :jurisdiction
                          union all select 'matter_text', matter from matter_text where jurisdiction = :jurisdiction
                          union all select 'limit_due', matter from limit_due where jurisdiction = :jurisdiction
                          union all select 'matter_file', matter from matter_file where jurisdiction = :jurisdiction
                          union all select 'link', told_by from link where jurisdiction = :jurisdiction) p
                        where not exists (select 1 from entry e where e.jurisdiction = :jurisdiction and e.matter = p.id)
                        order by id, place limit 1""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> StoredProjections.words(
                        row.getString(2), row.getString(1), "没有任何记录为据", "no entry stands behind it"))
                .optional();
    }
}
