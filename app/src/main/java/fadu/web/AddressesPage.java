package fadu.web;

import fadu.Trouble;
import fadu.access.Door;
import fadu.access.DoorLog;
import fadu.docket.HouseSafe;
import fadu.law.NoticeRule;
import fadu.matter.House;
import fadu.notice.Addresses;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one is told of notices besides the desk. What was given is shown masked, and changed with the password only. */
@Controller
public final class AddressesPage {
    private final Addresses addresses;
    private final OwnAccount own;
    private final Pages pages;

    AddressesPage(House house, Door door, DoorLog log, Watch watch, Pages pages) {
        this.addresses = new Addresses(
                house.database().worker(),
                new HouseSafe(house.database().settings().masterKey()));
        this.own = new OwnAccount(door, log, watch);
        this.pages = pages;
    }

    /** The page. */
    public record View(boolean done, Optional<String> fault, List<Line> lines) {}

    /**
     * A channel.
     *
     * @param address what is known of it, masked; empty where there is none
     */
    public record Line(String channel, String address, boolean wanted) {}

    @GetMapping("/account/addresses")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "false") boolean done) {
        return page(frame, done, Optional.empty());
    }

    @PostMapping("/account/addresses")
    ResponseEntity<byte[]> keep(Frame frame, HttpServletRequest request, @RequestParam String old) {
        var visitor = frame.visitor().orElseThrow();
        var wrong = own.wrongPassword(frame, request, old);
        if (wrong.isPresent()) {
            return page(frame, false, wrong);
        }
        try {
            var known = addresses.of(visitor.jurisdiction(), visitor.person());
            for (var channel : NoticeRule.CHANNELS) {
                var given = Optional.ofNullable(request.getParameter(channel))
                        .orElse("")
                        .strip();
                boolean wanted = request.getParameter(channel + "-wanted") != null;
                boolean gone = request.getParameter(channel + "-gone") != null;
                var kept = Optional.ofNullable(known.get(channel)).map(Addresses.Way::address);
                var address = gone ? "" : given.isEmpty() ? kept.orElse("") : given;
                addresses.keep(visitor.jurisdiction(), visitor.person(), channel, new Addresses.Way(address, wanted));
            }
        } catch (Trouble trouble) {
            return page(frame, false, Optional.of(frame.say(trouble.words())));
        }
        return Pages.seeOther("/account/addresses?done=true");
    }

    private ResponseEntity<byte[]> page(Frame frame, boolean done, Optional<String> fault) {
        var visitor = frame.visitor().orElseThrow();
        var known = addresses.of(visitor.jurisdiction(), visitor.person());
        var lines = NoticeRule.CHANNELS.stream()
                .map(channel -> {
                    var way = Optional.ofNullable(known.get(channel));
                    return new Line(
                            channel,
                            Addresses.masked(way).orElse(""),
                            way.map(Addresses.Way::wanted).orElse(true));
                })
                .toList();
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "addresses",
                frame,
                new View(done, fault, lines));
    }
}
