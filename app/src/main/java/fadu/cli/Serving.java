package fadu.cli;

import fadu.Words;
import fadu.api.ApiConfiguration;
import fadu.matter.House;
import fadu.notice.Gateways;
import fadu.notice.NoticeWork;
import fadu.web.DeskServer;
import fadu.web.Listening;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A house that is served: the desk, and what goes on behind it, until the end.
 *
 * @param clock the desk's time
 * @param places each place with its own
 */
record Serving(House house, InstantSource clock, Supplier<Map<String, InstantSource>> places, PrintWriter out) {
    /**
     * Serves until the end. What people have asked for is answered before, what is in hand behind the desk is finished.
     *
     * @param welcome is told the address when the desk is open
     */
    void until(Ending ending, Listening listening, Consumer<String> welcome) {
        try (var server = DeskServer.start(house, clock, listening, ApiConfiguration.class)) {
            var outbox = house.database().settings().data().resolve("outbox");
            var notices = new NoticeWork(house, Gateways.from(System.getenv(), outbox, server.address()));
            var background = new Background(house, notices, places, out, ending);
            welcome.accept(server.address());
            ending.come();
            background.finish();
        }
        out.println(new Words("已停止", "stopped"));
    }
}
