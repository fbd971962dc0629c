package fadu.web.admin;

import fadu.Trouble;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.hook.Delivery;
import fadu.hook.Webhook;
import fadu.hook.Webhooks;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.web.Choice;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.web.Times;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The system administrator's page of webhooks: made with a secret that is shown once, their deliveries, sent again, ended. */
@Controller
public final class WebhooksPage {
    private static final int SHOWN = 50;

    private final House house;
    private final Webhooks webhooks;
    private final DoorLog log;
    private final Watch watch;
    private final Pages pages;

    WebhooksPage(House house, DoorLog log, Watch watch, Pages pages) {
        this.house = house;
        this.webhooks = new Webhooks(house.database());
        this.log = log;
        this.watch = watch;
        this.pages = pages;
    }

    /**
     * @param secret of one that was made just now; it is shown this once
     * @param fault what was wrong with the form
     * @param chosen the one whose deliveries are shown
     * @param meanings that entries can have
     * @param kinds of matter
     */
    public record View(
            Optional<String> secret,
            Optional<String> fault,
            List<Line> webhooks,
            Optional<Line> chosen,
            List<Sent> sent,
            List<Choice> meanings,
            List<Choice> kinds) {}

    /** A webhook. */
    public record Line(
            String id, String name, String address, String wanted, String made, long waiting, long givenUp) {}

    /** A delivery. */
    public record Sent(
            long position,
            String matter,
            String what,
            String state,
            int tries,
            String last,
            String next,
            String answer) {}

    @GetMapping("/admin/webhooks")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "") String of) {
        return page(keeper(frame), of, Optional.empty(), Optional.empty());
    }

    @PostMapping("/admin/webhooks")
    ResponseEntity<byte[]> make(
            Frame frame,
            HttpServletRequest request,
            @RequestParam String name,
            @RequestParam String address,
            @RequestParam(defaultValue = "") String means,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String acts) {
        var keeper = keeper(frame);
        var wanted = new Webhook.Wanted(words(means), words(procedure), words(acts));
        try {
            var made = webhooks.make(
                    keeper.jurisdiction(), keeper.visitor().person(), name, address, wanted, watch.instant());
            note(keeper, What.WEBHOOK_MADE, made.webhook(), request);
            return page(keeper, "", Optional.of(made.secret()), Optional.empty());
        } catch (Trouble trouble) {
            return page(keeper, "", Optional.empty(), Optional.of(keeper.frame().say(trouble.words())));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,，、]+", -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    @PostMapping("/admin/webhooks/{id}/end")
    ResponseEntity<byte[]> end(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var keeper = keeper(frame);
        var webhook = webhooks.one(keeper.jurisdiction(), id).orElseThrow(Missing::new);
        webhooks.end(keeper.jurisdiction(), id);
        note(keeper, What.WEBHOOK_ENDED, webhook, request);
        return Pages.seeOther("/admin/webhooks");
    }

    @PostMapping("/admin/webhooks/{id}/again")
    ResponseEntity<byte[]> again(Frame frame, @PathVariable String id, @RequestParam long position) {
        var keeper = keeper(frame);
        if (!webhooks.again(keeper.jurisdiction(), id, position, watch.instant())) {
            throw new Missing();
        }
        return Pages.seeOther("/admin/webhooks?of=" + id + "#sent");
    }

    private Keeper keeper(Frame frame) {
        return Keeper.of(house, frame, Administrator.SYSTEM);
    }

    private void note(Keeper keeper, What what, Webhook webhook, HttpServletRequest request) {
        var by = keeper.visitor().person();
        var about = webhook.name() + " " + webhook.address();
        log.add(new DoorLog.Made(keeper.jurisdiction(), by, what, by, request.getRemoteAddr(), about), watch.instant());
    }

    private ResponseEntity<byte[]> page(Keeper keeper, String of, Optional<String> secret, Optional<String> fault) {
        var lines = webhooks.all(keeper.jurisdiction()).stream()
                .map(w -> line(keeper, w))
                .toList();
        var chosen = lines.stream().filter(l -> l.id().equals(of)).findFirst();
        var sent = chosen.map(c -> webhooks.deliveries(keeper.jurisdiction(), c.id(), SHOWN).stream()
                        .map(WebhooksPage::sent)
                        .toList())
                .orElse(List.of());
        var law = house.editions().current().law();
        var meanings = law.vocabulary().meanings().entrySet().stream()
                .map(m -> new Choice(m.getKey(), keeper.frame().say(m.getValue())))
                .toList();
        var kinds = law.procedures().values().stream()
                .map(p -> new Choice(p.id().name(), keeper.frame().say(p.name())))
                .distinct()
                .toList();
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "admin-webhooks",
                keeper.frame(),
                new View(secret, fault, lines, chosen, sent, meanings, kinds));
    }

    private static Line line(Keeper keeper, Webhook w) {
        var wanted = List.of(
                        w.wanted().means(), w.wanted().procedures(), w.wanted().acts())
                .stream()
                .filter(l -> !l.isEmpty())
                .map(l -> String.join(" ", l))
                .toList();
        return new Line(
                w.id(),
                w.name(),
                w.address(),
                wanted.isEmpty() ? keeper.frame().say("webhooks.everything") : String.join(" · ", wanted),
                Times.minute(w.made()) + " " + keeper.person(w.madeBy()),
                w.waiting(),
                w.givenUp());
    }

    private static Sent sent(Delivery d) {
        return new Sent(
                d.position(),
                d.matter(),
                d.matter() + " #" + d.seq() + " " + d.act(),
                d.state(),
                d.tries(),
                d.last().map(Times::minute).orElse("—"),
                d.next().map(Times::minute).orElse(""),
                d.answer());
    }
}
