package fadu.web;

import fadu.Trouble;
import fadu.access.Door;
import fadu.access.PasskeyCeremony;
import fadu.org.Jurisdiction;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey: the device says who it is. */
@Controller
final class PasskeySignIn {
    private static final String BY = "passkey";

    private final PasskeyCeremony ceremony;
    private final Entrance entrance;
    private final Places places;
    private final Watch watch;

    PasskeySignIn(PasskeyCeremony ceremony, Entrance entrance, Places places, Watch watch) {
        this.ceremony = ceremony;
        this.entrance = entrance;
        this.places = places;
        this.watch = watch;
    }

    /** Where the browser of a request finds this house. */
    static PasskeyCeremony.Site site(HttpServletRequest request) {
        return new PasskeyCeremony.Site(Origin.of(request), request.getServerName());
    }

    @GetMapping("/sign-in/passkey")
    ResponseEntity<String> options(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(ceremony.signingIn(site(request), watch.instant()));
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<byte[]> enter(
            HttpServletRequest request, HttpServletResponse response, @RequestParam String answer) {
        var owner = PasskeyCeremony.tooLong(answer)
                ? java.util.Optional.<PasskeyCeremony.Owner>empty()
                : ceremony.who(answer, site(request), watch.instant());
        if (owner.isEmpty()) {
            var why = new Trouble(
                    "这个通行密钥在这里不能用：请用口令登录，再到“我的账号”核对",
                    "this passkey is not good here; sign in with the password and look at “My account”");
            return Pages.seeOther(entrance.stranger(places.only().map(Jurisdiction::id), BY, why, request));
        }
        var made = new Door.Try(owner.get().jurisdiction(), owner.get().person(), "", "", request.getRemoteAddr());
        return Pages.seeOther(entrance.in(made, BY, request, response));
    }
}
