package fadu.web.admin;

import fadu.access.Accounts;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.FirstPassword;
import fadu.access.OneTimeCodes;
import fadu.access.Sessions;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.work.AccountKeeping;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Opens the accounts of people who hold a post and have none; shows their first passwords this once, to be printed. */
@Controller
public final class OpeningPage {
    /** As many as are hashed while somebody waits. */
    static final int AT_ONCE = 50;

    private final House house;
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Watch watch;
    private final Pages pages;

    OpeningPage(House house, OneTimeCodes codes, Sessions sessions, DoorLog log, Watch watch, Pages pages) {
        this.house = house;
        this.accounts = new Accounts(house.database());
        this.keeping = new AccountKeeping(accounts, codes, sessions, log);
        this.watch = watch;
        this.pages = pages;
    }

    /** @param left how many still have none */
    public record View(List<Slip> slips, int left) {}

    /** What is handed to a person. */
    public record Slip(String name, String person, String units, String password) {}

    @PostMapping("/admin/accounts/opening")
    ResponseEntity<byte[]> open(Frame frame, HttpServletRequest request) {
        var keeper = Keeper.of(house, frame, Administrator.SECURITY);
        var made = Dated.made(request, watch);
        var slips = new ArrayList<Slip>();
        int left = house.database().worker().act(() -> {
            var waiting = keeper.keeping().withoutAccount(accounts, made.door());
            waiting.entrySet().stream().limit(AT_ONCE).forEach(one -> {
                var password = FirstPassword.make();
                // Somebody else may be opening them in the same moment: what he hands out stays good.
                if (keeping.begin(keeper.keeping(), one.getKey(), password, made)) {
                    var units = one.getValue().stream().map(keeper::unit).collect(Collectors.joining("、"));
                    slips.add(new Slip(keeper.person(one.getKey()), one.getKey(), units, password));
                }
            });
            return Math.max(0, waiting.size() - AT_ONCE);
        });
        return pages.page(HttpStatus.OK, "admin-opened", frame, new View(slips, left));
    }
}
