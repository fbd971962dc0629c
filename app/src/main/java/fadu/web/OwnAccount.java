package fadu.web;

import fadu.access.Door;
import fadu.access.DoorLog;
import fadu.access.SignIn;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the pages of one's own account ask for before a change, and note after it. */
final class OwnAccount {
    private final Door door;
    private final DoorLog log;
    private final Watch watch;

    OwnAccount(Door door, DoorLog log, Watch watch) {
        this.door = door;
        this.log = log;
        this.watch = watch;
    }

    /** What is wrong with the password given again; it counts like one at the door. */
    Optional<String> wrongPassword(Frame frame, HttpServletRequest request, String password) {
        var visitor = frame.visitor().orElseThrow();
        var made = new Door.Try(visitor.jurisdiction(), visitor.person(), password, "", request.getRemoteAddr());
        return switch (door.check(made, watch.instant())) {
            case SignIn.Welcome _ -> Optional.empty();
            case SignIn.Wrong _, SignIn.Given _ -> Optional.of(frame.say("account.wrong"));
            case SignIn.Locked(var until) ->
                Optional.of(frame.say("sign-in.locked", Times.minute(until).substring(11)));
        };
    }

    void note(Visitor visitor, DoorLog.What what, HttpServletRequest request) {
        log.add(
                visitor.jurisdiction(),
                visitor.person(),
                what,
                visitor.person(),
                request.getRemoteAddr(),
                watch.instant());
    }
}
