package fadu.web.admin;

import fadu.Trouble;
import fadu.access.Accounts;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.access.DoorRuleBook;
import fadu.access.DoorRules;
import fadu.access.OneTimeCodes;
import fadu.access.Sessions;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.web.Choice;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.web.Times;
import fadu.work.AccountKeeping;
import fadu.work.Appointing;
import fadu.work.Made;
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

/** The security administrator's page: accounts, locks, the rules of the door, and who the administrators are. */
@Controller
public final class AccountsPage {
    private final House house;
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Appointing appointing;
    private final DoorRuleBook rules;
    private final DoorLog log;
    private final Watch watch;
    private final Pages pages;

    AccountsPage(House house, OneTimeCodes codes, Sessions sessions, DoorLog log, Watch watch, Pages pages) {
        this.house = house;
        this.accounts = new Accounts(house.database());
        this.keeping = new AccountKeeping(accounts, codes, sessions, log);
        this.appointing = new Appointing(log);
        this.rules = new DoorRuleBook(house.database());
        this.log = log;
        this.watch = watch;
        this.pages = pages;
    }

    /**
     * The page.
     *
     * @param fault what was wrong with the form
     * @param waiting how many hold a post and cannot sign in
     * @param atOnce how many of them are opened an account together
     */
    public record View(
            Optional<String> fault,
            String today,
            List<Line> accounts,
            int waiting,
            int atOnce,
            DoorRules rules,
            List<Choice> units,
            List<Choice> people,
            List<Choice> roles,
            List<PostLine> posts) {}

    /**
     * An account.
     *
     * @param locked until when it rests
     * @param own whether it is the administrator's own, which somebody else must keep
     */
    public record Line(
            String person, String name, Optional<String> locked, boolean codes, String changed, boolean own) {}

    @GetMapping("/admin/accounts")
    ResponseEntity<byte[]> show(Frame frame) {
        return page(keeper(frame), Optional.empty());
    }

    @PostMapping("/admin/accounts")
    ResponseEntity<byte[]> open(
            Frame frame, HttpServletRequest request, @RequestParam String person, @RequestParam String password) {
        var keeper = keeper(frame);
        return doing(keeper, () -> {
            keeping.give(keeper.keeping(), person, password, keeper.visitor().session(), made(request));
        });
    }

    @PostMapping("/admin/accounts/{person}/{what:unlock|codes-off|end|close}")
    ResponseEntity<byte[]> change(
            Frame frame, HttpServletRequest request, @PathVariable String person, @PathVariable String what) {
        var keeper = keeper(frame);
        return doing(keeper, () -> {
            var change = AccountKeeping.Change.of(what).orElseThrow(Missing::new);
            keeping.change(keeper.keeping(), person, change, made(request));
        });
    }

    @PostMapping("/admin/door")
    ResponseEntity<byte[]> rules(
            Frame frame,
            HttpServletRequest request,
            @RequestParam int tries,
            @RequestParam int rest,
            @RequestParam int address,
            @RequestParam int idle,
            @RequestParam int longest) {
        var keeper = keeper(frame);
        return doing(keeper, () -> {
            var now = new DoorRules(tries, rest, address, idle, longest);
            var changes = rules.of(keeper.jurisdiction()).changedBy(now);
            rules.keep(keeper.jurisdiction(), now);
            var by = keeper.visitor().person();
            log.add(
                    new DoorLog.Made(keeper.jurisdiction(), by, What.RULES, by, request.getRemoteAddr(), changes),
                    watch.instant());
        });
    }

    @PostMapping("/admin/administrators")
    ResponseEntity<byte[]> give(
            Frame frame,
            HttpServletRequest request,
            @RequestParam String person,
            @RequestParam String role,
            @RequestParam String unit,
            @RequestParam String from) {
        var keeper = keeper(frame);
        return doing(
                keeper, () -> appointing.give(keeper.keeping(), person, role, unit, Dated.day(from), made(request)));
    }

    @PostMapping("/admin/administrators/end")
    ResponseEntity<byte[]> end(Frame frame, HttpServletRequest request, @RequestParam String key) {
        var keeper = keeper(frame);
        return doing(keeper, () -> appointing.end(keeper.keeping(), key, made(request)));
    }

    private Made made(HttpServletRequest request) {
        return Dated.made(request, watch);
    }

    private Keeper keeper(Frame frame) {
        return Keeper.of(house, frame, Administrator.SECURITY);
    }

    private ResponseEntity<byte[]> doing(Keeper keeper, Runnable work) {
        try {
            work.run();
            return Pages.seeOther("/admin/accounts");
        } catch (Trouble trouble) {
            return page(keeper, Optional.of(keeper.frame().say(trouble.words())));
        }
    }

    private ResponseEntity<byte[]> page(Keeper keeper, Optional<String> fault) {
        var all = accounts.all(keeper.jurisdiction(), watch.instant());
        var lines = all.stream()
                .map(a -> new Line(
                        a.person(),
                        keeper.person(a.person()),
                        a.lockedUntil().map(Times::minute),
                        a.codes(),
                        Times.minute(a.changed()),
                        a.person().equals(keeper.visitor().person())))
                .toList();
        var view = new View(
                fault,
                keeper.frame().today().toString(),
                lines,
                keeper.keeping().withoutAccount(accounts, watch.instant()).size(),
                OpeningPage.AT_ONCE,
                rules.of(keeper.jurisdiction()),
                keeper.everyUnit(),
                keeper.everybody(),
                keeper.roles(true),
                keeper.posts());
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "admin-accounts",
                keeper.frame(),
                view);
    }
}
