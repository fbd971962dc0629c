package fadu.api;

import fadu.Trouble;
import fadu.access.Accounts;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.OneTimeCodes;
import fadu.access.Scope;
import fadu.access.Sessions;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.work.AccountKeeping;
import fadu.work.Keeping;
import fadu.work.Made;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of others, for the security administrator's programs, such as a county's own system of identities. */
@RestController
final class AccountRoutes {
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Watch watch;

    AccountRoutes(House house, OneTimeCodes codes, Sessions sessions, DoorLog log, Watch watch) {
        this.accounts = new Accounts(house.database());
        this.keeping = new AccountKeeping(accounts, codes, sessions, log);
        this.watch = watch;
    }

    /** An account to open, or a password to give: it is good for choosing one of his own. */
    record AccountBody(String person, String password) {}

    /** All accounts, with whether and until when each rests after wrong passwords. */
    record AccountList(List<Accounts.Account> accounts) {}

    @GetMapping("/api/v1/admin/accounts")
    @Endpoint(zh = "全部账号（安全管理员）", en = "All accounts (security administrator)", scopes = Scope.KEEP)
    AccountList accounts(Caller caller) {
        caller.keeps(Administrator.SECURITY);
        return all(caller);
    }

    @PostMapping("/api/v1/admin/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "为他人开立账号或重置口令（安全管理员）；本人凭此口令登录后须另选口令",
            en =
                    "Opens somebody's account, or gives him a password (security administrator), with which he chooses one of his own",
            scopes = Scope.KEEP)
    AccountList give(Caller caller, HttpServletRequest request, @RequestBody AccountBody body) {
        return doing(caller, request, (kept, made) -> {
            // A token must not take over the account that it speaks for.
            keeping.give(kept, body.person(), body.password(), "", made);
        });
    }

    @PostMapping("/api/v1/admin/accounts/{person}/{change}")
    @Endpoint(
            zh = "他人的账号：unlock 解锁、codes-off 停用动态码、end 结束会话、close 关闭（安全管理员）",
            en =
                    "Somebody else's account: unlock, codes-off (no one-time codes any more), end (its sessions), close (security "
                            + "administrator)",
            scopes = Scope.KEEP)
    AccountList change(
            Caller caller, HttpServletRequest request, @PathVariable String person, @PathVariable String change) {
        var known = AccountKeeping.Change.of(change).orElseThrow(Declined::unknown);
        return doing(caller, request, (kept, made) -> keeping.change(kept, person, known, made));
    }

    private AccountList doing(Caller caller, HttpServletRequest request, BiConsumer<Keeping, Made> work) {
        var kept = caller.keeps(Administrator.SECURITY);
        try {
            work.accept(kept, new Made(request.getRemoteAddr(), caller.now(), watch.instant()));
        } catch (Trouble trouble) {
            throw Declined.unfit(trouble);
        }
        return all(caller);
    }

    private AccountList all(Caller caller) {
        return new AccountList(accounts.all(caller.jurisdiction(), watch.instant()));
    }
}
