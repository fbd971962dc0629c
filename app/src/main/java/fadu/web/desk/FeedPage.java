package fadu.web.desk;

import fadu.access.Feeds;
import fadu.access.Reach;
import fadu.approval.Actor;
import fadu.law.Law;
import fadu.law.Limit;
import fadu.matter.Falling;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.work.Shares;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What is for somebody to do and when it falls due, for his own calendar program. It leaves the house: numbers and limits only,
 * no title and no name.
 */
@Controller
final class FeedPage {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int BACK = 60;
    private static final int AHEAD = 400;
    private static final int A_DAY = 50;

    private final House house;
    private final Watch watch;
    private final Feeds feeds;
    private final Falling falling;

    FeedPage(House house, Watch watch) {
        this.house = house;
        this.watch = watch;
        this.feeds = new Feeds(house.database().worker());
        this.falling = new Falling(house.database().worker());
    }

    @GetMapping("/feed/{token:[0-9a-f]+}.ics")
    ResponseEntity<byte[]> feed(Frame frame, @PathVariable String token) {
        var reader = feeds.reader(token).orElseThrow(Missing::new);
        var law = house.editions().current().law();
        var place = reader.jurisdiction();
        var reach = Reach.of(house.posts(), house.units(), law, place, reader.person(), frame.today());
        var mine = new Shares(new Actor(house, place, reader.person(), law, frame.today(), reach)).mine();
        var ics = new Ics("-//fadu//" + place + "//ZH", watch.instant());
        var span = new Falling.Span(frame.today().minusDays(BACK), frame.today().plusDays(AHEAD), A_DAY);
        mine.map(f -> falling.of(f, span))
                .orElse(List.of())
                .forEach(f -> ics.add(
                        place + "/" + f.matter() + "/" + f.kind().version() + "/" + f.limit() + "/"
                                + f.row().orElse("") + "@fadu",
                        f.day(),
                        what(law, f, frame)));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(ics.text().getBytes(StandardCharsets.UTF_8));
    }

    private static String what(Law law, Falling.Fall fall, Frame frame) {
        var procedure = law.procedure(fall.kind());
        var limit = procedure
                .flatMap(p -> Optional.ofNullable(p.limits().get(fall.limit())))
                .map(Limit::name);
        return fall.number().orElse(fall.matter())
                + " "
                + procedure.map(p -> frame.say(p.name())).orElse(fall.kind().name())
                + " · " + limit.map(frame::say).orElse(fall.limit());
    }
}
