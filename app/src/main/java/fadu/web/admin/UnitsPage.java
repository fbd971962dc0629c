package fadu.web.admin;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.web.Choice;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.work.Appointing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The system administrator's page: units, people and who holds which post. */
@Controller
public final class UnitsPage {
    private final House house;
    private final Appointing appointing;
    private final Watch watch;
    private final Pages pages;

    UnitsPage(House house, DoorLog log, Watch watch, Pages pages) {
        this.house = house;
        this.appointing = new Appointing(log);
        this.watch = watch;
        this.pages = pages;
    }

    /**
     * @param fault what was wrong with the form
     * @param today the first day that a form offers
     */
    public record View(
            Optional<String> fault,
            String today,
            List<Choice> units,
            List<Choice> people,
            List<Choice> roles,
            List<UnitNode> tree) {}

    @GetMapping("/admin/units")
    ResponseEntity<byte[]> show(Frame frame) {
        return page(keeper(frame), Optional.empty());
    }

    @PostMapping("/admin/units")
    ResponseEntity<byte[]> unit(
            Frame frame,
            @RequestParam String id,
            @RequestParam String zh,
            @RequestParam String en,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam String from) {
        var keeper = keeper(frame);
        return doing(keeper, () -> keeper.keeping().unit(id, new Words(zh, en), mark, parent, Dated.day(from)));
    }

    @PostMapping("/admin/units/{id}")
    ResponseEntity<byte[]> change(
            Frame frame,
            @PathVariable String id,
            @RequestParam String zh,
            @RequestParam String en,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String until) {
        var keeper = keeper(frame);
        return doing(keeper, () -> {
            var last = until.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(Dated.day(until));
            keeper.keeping().changeUnit(id, new Words(zh, en), mark, parent, last);
        });
    }

    @PostMapping("/admin/people/name")
    ResponseEntity<byte[]> rename(
            Frame frame, @RequestParam String id, @RequestParam String zh, @RequestParam String en) {
        var keeper = keeper(frame);
        return doing(keeper, () -> keeper.keeping().rename(id, new Words(zh, en)));
    }

    @PostMapping("/admin/people")
    ResponseEntity<byte[]> person(
            Frame frame, @RequestParam String id, @RequestParam String zh, @RequestParam String en) {
        var keeper = keeper(frame);
        return doing(keeper, () -> keeper.keeping().person(id, new Words(zh, en)));
    }

    @PostMapping("/admin/posts")
    ResponseEntity<byte[]> give(
            Frame frame,
            HttpServletRequest request,
            @RequestParam String person,
            @RequestParam String role,
            @RequestParam String unit,
            @RequestParam String from) {
        var keeper = keeper(frame);
        return doing(
                keeper,
                () -> appointing.give(
                        keeper.keeping(), person, role, unit, Dated.day(from), Dated.made(request, watch)));
    }

    @PostMapping("/admin/posts/end")
    ResponseEntity<byte[]> end(Frame frame, HttpServletRequest request, @RequestParam String key) {
        var keeper = keeper(frame);
        return doing(keeper, () -> appointing.end(keeper.keeping(), key, Dated.made(request, watch)));
    }

    private Keeper keeper(Frame frame) {
        return Keeper.of(house, frame, Administrator.SYSTEM);
    }

    private ResponseEntity<byte[]> doing(Keeper keeper, Runnable work) {
        try {
            work.run();
            return Pages.seeOther("/admin/units");
        } catch (Trouble trouble) {
            return page(keeper, Optional.of(keeper.frame().say(trouble.words())));
        }
    }

    private ResponseEntity<byte[]> page(Keeper keeper, Optional<String> fault) {
        var view = new View(
                fault,
                keeper.frame().today().toString(),
                keeper.everyUnit(),
                keeper.everybody(),
                keeper.roles(false),
                keeper.tree());
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "admin-units",
                keeper.frame(),
                view);
    }
}
