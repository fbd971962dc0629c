package fadu.matter;

import fadu.store.DatabaseRole;
import java.util.List;
import java.util.Set;

/**
 * What of a list is in the docket already.
 *
 * @param matters ids of matters
 * @param keys idempotency keys
 */
public record Known(Set<String> matters, Set<String> keys) {

    static Known of(DatabaseRole worker, String jurisdiction, List<String> matters, List<String> keys) {
        return worker.sql()
                .sql("""
                        select array(select id from matter where jurisdiction = :jurisdiction and id = any(:matters)),
                          array(select idem_key from entry
                            where idem_key = any(:keys) and jurisdiction || '' = :jurisdiction)""")
                .param("jurisdiction", jurisdiction)
                .param("matters", matters.toArray(String[]::new))
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> new Known(Set.of((String[]) row.getArray(1).getArray()), Set.of((String[])
                        row.getArray(2).getArray())))
                .single();
    }
}
