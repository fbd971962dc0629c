package fadu.web.admin;

import fadu.Trouble;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.hook.Network;
import fadu.hook.Networks;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.web.Frame;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The security administrator's page of what lies outside the house: the networks to which anything may be sent. */
@Controller
public final class OutsidePage {
    private final House house;
    private final Networks networks;
    private final DoorLog log;
    private final Watch watch;
    private final Pages pages;

    OutsidePage(House house, DoorLog log, Watch watch, Pages pages) {
        this.house = house;
        this.networks = new Networks(house.database());
        this.log = log;
        this.watch = watch;
        this.pages = pages;
    }

    /** @param fault what was wrong with a form */
    public record View(Optional<String> fault, List<String> networks) {}

    @GetMapping("/admin/outside")
    ResponseEntity<byte[]> show(Frame frame) {
        return page(keeper(frame), Optional.empty());
    }

    @PostMapping("/admin/outside/networks/{what:open|close}")
    ResponseEntity<byte[]> network(
            Frame frame, HttpServletRequest request, @PathVariable String what, @RequestParam String network) {
        var keeper = keeper(frame);
        try {
            var read = Network.parse(network.strip());
            if (what.equals("open")) {
                networks.open(keeper.jurisdiction(), read);
                note(keeper, What.NETWORK_OPENED, read.toString(), request);
            } else {
                networks.close(keeper.jurisdiction(), read);
                note(keeper, What.NETWORK_CLOSED, read.toString(), request);
            }
            return Pages.seeOther("/admin/outside");
        } catch (Trouble trouble) {
            return page(keeper, Optional.of(keeper.frame().say(trouble.words())));
        }
    }

    private Keeper keeper(Frame frame) {
        return Keeper.of(house, frame, Administrator.SECURITY);
    }

    private void note(Keeper keeper, What what, String about, HttpServletRequest request) {
        var by = keeper.visitor().person();
        log.add(new DoorLog.Made(keeper.jurisdiction(), by, what, by, request.getRemoteAddr(), about), watch.instant());
    }

    private ResponseEntity<byte[]> page(Keeper keeper, Optional<String> fault) {
        var opened = networks.of(keeper.jurisdiction()).stream()
                .map(Network::toString)
                .toList();
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "admin-outside",
                keeper.frame(),
                new View(fault, opened));
    }
}
