package fadu.web.admin;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.matter.House;
import fadu.org.Person;
import fadu.org.Unit;
import fadu.store.Watch;
import fadu.web.Choice;
import fadu.web.Frame;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The system administrator's page: units, people and who holds which post. */
@Controller
public final class UnitsPage {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final House house;
    private final DoorLog log;
    private final Watch watch;
    private final Pages pages;

    UnitsPage(House house, DoorLog log, Watch watch, Pages pages) {
        this.house = house;
        this.log = log;
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
            List<PostLine> posts) {}

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
        return doing(keeper, () -> {
            named(id, zh, en);
            if (house.units().find(keeper.jurisdiction(), id).isPresent()) {
                throw new Trouble("代号 " + id + " 已有单位使用", "there is a unit " + id + " already");
            }
            var above = Optional.of(parent).filter(keeper.units()::containsKey);
            house.units()
                    .keep(new Unit(
                            keeper.jurisdiction(),
                            id,
                            new Words(zh, en),
                            mark,
                            above,
                            Appointing.day(from),
                            Optional.empty(),
                            Optional.empty()));
        });
    }

    @PostMapping("/admin/people")
    ResponseEntity<byte[]> person(
            Frame frame, @RequestParam String id, @RequestParam String zh, @RequestParam String en) {
        var keeper = keeper(frame);
        return doing(keeper, () -> {
            named(id, zh, en);
            if (keeper.people().containsKey(id)) {
                throw new Trouble("代号 " + id + " 已有人使用", "there is a person " + id + " already");
            }
            house.people().keep(new Person(keeper.jurisdiction(), id, new Words(zh, en)));
        });
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
        return doing(keeper, () -> appointing(keeper).give(person, role, unit, from, request));
    }

    @PostMapping("/admin/posts/end")
    ResponseEntity<byte[]> end(Frame frame, HttpServletRequest request, @RequestParam String key) {
        var keeper = keeper(frame);
        return doing(keeper, () -> appointing(keeper).end(key, request));
    }

    private Appointing appointing(Keeper keeper) {
        return new Appointing(keeper, Administrator.SYSTEM, log, watch);
    }

    private Keeper keeper(Frame frame) {
        return Keeper.of(house, frame, Administrator.SYSTEM);
    }

    private static void named(String id, String zh, String en) {
        if (!ID.matcher(id).matches() || zh.isBlank() || en.isBlank()) {
            throw new Trouble(
                    "代号由小写字母开头，只含小写字母、数字和连字符；中英文名称都要填写",
                    "an id begins with a small letter and has small letters, digits and hyphens; both names are needed");
        }
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
                keeper.posts(false));
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "admin-units",
                keeper.frame(),
                view);
    }
}
