package fadu.matter;

import fadu.store.DatabaseRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers of matters, for whoever sees nothing else of them. */
public record MatterNumbers(DatabaseRole worker, String jurisdiction) {
    private record Numbered(String id, String number) {}

    /** By id, of those that have one. */
    public Map<String, String> of(List<String> ids) {
        return worker
                .sql()
                .sql("select id, number from matter where jurisdiction = ? and id = any(?) and number is not null")
                .params(jurisdiction, ids.toArray(String[]::new))
                .query(Numbered.class)
                .stream()
                .collect(Collectors.toMap(Numbered::id, Numbered::number));
    }

    /** The matter with a number, the newest where there are several. */
    public Optional<String> find(String number) {
        return worker.sql()
                .sql("select id from matter where jurisdiction = ? and number = ? order by opened desc, id limit 1")
                .params(jurisdiction, number)
                .query(String.class)
                .optional();
    }
}
