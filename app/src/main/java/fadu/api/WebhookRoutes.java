package fadu.api;

import fadu.Trouble;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.access.Scope;
import fadu.hook.Delivery;
import fadu.hook.Webhook;
import fadu.hook.Webhooks;
import fadu.matter.House;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks, for the system administrator's programs. */
@RestController
final class WebhookRoutes {
    private static final int SHOWN = 200;

    private final Webhooks webhooks;
    private final DoorLog log;
    private final Watch watch;

    WebhookRoutes(House house, DoorLog log, Watch watch) {
        this.webhooks = new Webhooks(house.database());
        this.log = log;
        this.watch = watch;
    }

    /** A webhook to make; a list that is absent asks for nothing. */
    record WebhookBody(
            String name,
            String address,
            @Nullable List<String> means,
            @Nullable List<String> procedures,
            @Nullable List<String> acts) {}

    /** A webhook; {@code secret} only in the answer that made it. */
    record WebhookLine(Webhook webhook, Optional<String> secret) {}

    /** All webhooks. */
    record WebhookList(List<Webhook> webhooks) {}

    /** The newest deliveries of one. */
    record DeliveryList(List<Delivery> deliveries) {}

    @GetMapping("/api/v1/webhooks")
    @Endpoint(zh = "全部事件推送", en = "All webhooks", scopes = Scope.HOOKS)
    WebhookList all(Caller caller) {
        caller.keeps(Administrator.SYSTEM);
        return new WebhookList(webhooks.all(caller.jurisdiction()));
    }

    @PostMapping("/api/v1/webhooks")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "新建事件推送；secret 只在此次回答中出现",
            en = "Makes a webhook; its secret is in this answer and in no other",
            scopes = Scope.HOOKS)
    WebhookLine make(Caller caller, HttpServletRequest request, @RequestBody WebhookBody body) {
        caller.keeps(Administrator.SYSTEM);
        var wanted = new Webhook.Wanted(list(body.means()), list(body.procedures()), list(body.acts()));
        try {
            var made = webhooks.make(
                    caller.jurisdiction(), caller.person(), body.name(), body.address(), wanted, watch.instant());
            note(caller, What.WEBHOOK_MADE, made.webhook(), request);
            return new WebhookLine(made.webhook(), Optional.of(made.secret()));
        } catch (Trouble trouble) {
            throw new Declined(ProblemKind.MALFORMED, trouble.words());
        }
    }

    private static List<String> list(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }

    @DeleteMapping("/api/v1/webhooks/{id}")
    @Endpoint(zh = "停用事件推送，未送达的不再送", en = "Ends a webhook, with what it still waits for", scopes = Scope.HOOKS)
    WebhookLine end(Caller caller, HttpServletRequest request, @PathVariable String id) {
        caller.keeps(Administrator.SYSTEM);
        var webhook = one(caller, id);
        webhooks.end(caller.jurisdiction(), id);
        note(caller, What.WEBHOOK_ENDED, webhook, request);
        return new WebhookLine(webhook, Optional.empty());
    }

    @GetMapping("/api/v1/webhooks/{id}/deliveries")
    @Endpoint(zh = "最近的推送及其结果", en = "The newest deliveries and what came of them", scopes = Scope.HOOKS)
    DeliveryList deliveries(Caller caller, @PathVariable String id) {
        caller.keeps(Administrator.SYSTEM);
        return new DeliveryList(
                webhooks.deliveries(caller.jurisdiction(), one(caller, id).id(), SHOWN));
    }

    @PostMapping("/api/v1/webhooks/{id}/deliveries/{position}/again")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(zh = "再送一次", en = "Sends a delivery again", scopes = Scope.HOOKS)
    DeliveryList again(Caller caller, @PathVariable String id, @PathVariable long position) {
        caller.keeps(Administrator.SYSTEM);
        if (!webhooks.again(caller.jurisdiction(), id, position, watch.instant())) {
            throw Declined.unknown();
        }
        return deliveries(caller, id);
    }

    private Webhook one(Caller caller, String id) {
        return webhooks.one(caller.jurisdiction(), id).orElseThrow(Declined::unknown);
    }

    private void note(Caller caller, What what, Webhook webhook, HttpServletRequest request) {
        log.add(
                new DoorLog.Made(
                        caller.jurisdiction(),
                        caller.person(),
                        what,
                        caller.person(),
                        request.getRemoteAddr(),
                        webhook.name() + " " + webhook.address()),
                watch.instant());
    }
}
