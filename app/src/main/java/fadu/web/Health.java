package fadu.web;

import fadu.matter.House;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether this node can work, for a proxy or a watcher: it can when the database answers. */
@Controller
final class Health {
    private final House house;

    Health(House house) {
        this.house = house;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        var answers = house.database()
                .worker()
                .sql()
                .sql("select 'ok'")
                .query(String.class)
                .single();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answers);
    }
}
