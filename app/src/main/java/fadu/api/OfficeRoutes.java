package fadu.api;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.Permission;
import fadu.access.Reach;
import fadu.access.Scope;
import fadu.store.Watch;
import fadu.work.Appointing;
import fadu.work.Keeping;
import fadu.work.Made;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People, units and posts, for the administrators who keep them. */
@RestController
final class OfficeRoutes {
    private final Appointing appointing;
    private final Watch watch;

    OfficeRoutes(DoorLog log, Watch watch) {
        this.appointing = new Appointing(log);
        this.watch = watch;
    }

    /**
     * What the administrators keep.
     *
     * @param people names by id
     * @param units names by id, of those that there are today
     * @param posts that are the caller's to give and to end
     */
    record OfficeWhole(Map<String, Words> people, Map<String, Words> units, List<PostLine> posts) {
        static OfficeWhole of(Keeping keeping) {
            return new OfficeWhole(
                    keeping.people(),
                    keeping.units(),
                    keeping.posts().stream().map(PostLine::of).toList());
        }
    }

    /** A person to register, under an id of small letters, digits and hyphens. */
    record PersonBody(String id, String zh, String en) {}

    /**
     * A unit to register.
     *
     * @param mark for the numbers of its papers
     * @param parent the unit above it
     */
    record UnitBody(
            String id,
            String zh,
            String en,
            @Nullable String mark,
            @Nullable String parent,
            LocalDate from) {}

    /** How a unit is to be from now on. */
    record UnitChange(
            String zh,
            String en,
            @Nullable String mark,
            @Nullable String parent,
            @Nullable LocalDate until) {}

    /** A name. */
    record NameBody(String zh, String en) {}

    /** A post to give. */
    record PostBody(String person, String role, String unit, LocalDate from) {}

    /**
     * Why somebody may do an act in a unit on a day, or may not.
     *
     * @param reaching his posts that reach into the unit
     * @param others his posts that do not
     * @param because held: the act is this role's; records: it is done outside and he records it; lacks: this role is needed
     */
    record WhyAnswer(boolean may, List<PostLine> reaching, List<PostLine> others, List<Permission.Ground> because) {}

    @GetMapping("/api/v1/admin/office")
    @Endpoint(
            zh = "全部人员、单位，以及系统管理员（其他岗位）或安全管理员（管理员岗位）任免的岗位",
            en =
                    "All people and units, and the posts that are the caller's to give and end: those of administrators for the "
                            + "security administrator, all others for the system administrator",
            scopes = Scope.KEEP)
    OfficeWhole office(Caller caller) {
        return OfficeWhole.of(appoints(caller));
    }

    @PostMapping("/api/v1/admin/people")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(zh = "登记人员（系统管理员）", en = "Registers a person (system administrator)", scopes = Scope.KEEP)
    OfficeWhole person(Caller caller, @RequestBody PersonBody body) {
        var keeping = caller.keeps(Administrator.SYSTEM);
        return doing(caller, () -> keeping.person(body.id(), new Words(body.zh(), body.en())));
    }

    @PostMapping("/api/v1/admin/units")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(zh = "登记单位（系统管理员）", en = "Registers a unit (system administrator)", scopes = Scope.KEEP)
    OfficeWhole unit(Caller caller, @RequestBody UnitBody body) {
        var keeping = caller.keeps(Administrator.SYSTEM);
        return doing(
                caller,
                () -> keeping.unit(
                        body.id(),
                        new Words(body.zh(), body.en()),
                        Optional.ofNullable(body.mark()).orElse(""),
                        Optional.ofNullable(body.parent()).orElse(""),
                        body.from()));
    }

    @PostMapping("/api/v1/admin/units/{id}")
    @Endpoint(
            zh = "修改单位：名称、文号字、上级、最后一日（系统管理员）；没有写的项即为空",
            en = "Changes a unit: names, mark, unit above, last day (system administrator); what is not given is empty",
            scopes = Scope.KEEP)
    OfficeWhole change(Caller caller, @PathVariable String id, @RequestBody UnitChange body) {
        var keeping = caller.keeps(Administrator.SYSTEM);
        return doing(
                caller,
                () -> keeping.changeUnit(
                        id,
                        new Words(body.zh(), body.en()),
                        Optional.ofNullable(body.mark()).orElse(""),
                        Optional.ofNullable(body.parent()).orElse(""),
                        Optional.ofNullable(body.until())));
    }

    @PostMapping("/api/v1/admin/people/{id}")
    @Endpoint(zh = "修改人员姓名（系统管理员）", en = "Changes a person's name (system administrator)", scopes = Scope.KEEP)
    OfficeWhole rename(Caller caller, @PathVariable String id, @RequestBody NameBody body) {
        var keeping = caller.keeps(Administrator.SYSTEM);
        return doing(caller, () -> keeping.rename(id, new Words(body.zh(), body.en())));
    }

    @PostMapping("/api/v1/admin/posts")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "任职：安全管理员任命管理员，系统管理员给其他岗位；不能给自己",
            en =
                    "Gives a post: those of administrators by the security administrator, all others by the system administrator; "
                            + "nobody gives himself one",
            scopes = Scope.KEEP)
    OfficeWhole give(Caller caller, HttpServletRequest request, @RequestBody PostBody body) {
        var keeping = appoints(caller);
        return doing(
                caller,
                () -> appointing.give(
                        keeping, body.person(), body.role(), body.unit(), body.from(), made(caller, request)));
    }

    @PostMapping("/api/v1/admin/posts/end")
    @Endpoint(zh = "免职，自今日起", en = "Ends a post with today", scopes = Scope.KEEP)
    OfficeWhole end(Caller caller, HttpServletRequest request, @RequestBody DeputyRoutes.KeyBody body) {
        var keeping = appoints(caller);
        return doing(caller, () -> appointing.end(keeping, body.key(), made(caller, request)));
    }

    @GetMapping("/api/v1/admin/why")
    @Endpoint(
            zh = "某人某日（day）在某单位为何可以或不可以作出某程序（procedure，如 information-request@2019）的某行为（安全管理员）",
            en =
                    "Why somebody may or may not do an act of a procedure (such as information-request@2019) in a unit on a day "
                            + "(security administrator)",
            scopes = Scope.KEEP)
    WhyAnswer why(
            Caller caller,
            @RequestParam String person,
            @RequestParam String procedure,
            @RequestParam String act,
            @RequestParam String unit,
            @RequestParam(required = false) Optional<LocalDate> day) {
        var keeping = caller.keeps(Administrator.SECURITY);
        var known = caller.law().procedures().values().stream()
                .filter(p -> p.id().toString().equals(procedure))
                .findFirst()
                .orElseThrow(Declined::unknown);
        var asked = Optional.ofNullable(known.acts().get(act)).orElseThrow(Declined::unknown);
        if (!keeping.people().containsKey(person) || !keeping.units().containsKey(unit)) {
            throw Declined.unknown();
        }
        var house = caller.house();
        var on = day.orElse(caller.today());
        var reach = Reach.of(house.posts(), house.units(), caller.law(), caller.jurisdiction(), person, on);
        var why = Permission.of(caller.law(), known, asked, reach, Optional.of(unit));
        return new WhyAnswer(
                why.may(),
                why.reaching().stream().map(PostLine::of).toList(),
                house.posts().of(caller.jurisdiction(), person, on).stream()
                        .filter(p -> !why.reaching().contains(p))
                        .map(PostLine::of)
                        .toList(),
                why.because());
    }

    private static Keeping appoints(Caller caller) {
        return Keeping.of(caller.actor(), Administrator.SECURITY).orElseGet(() -> caller.keeps(Administrator.SYSTEM));
    }

    private static OfficeWhole doing(Caller caller, Runnable work) {
        try {
            work.run();
        } catch (Trouble trouble) {
            throw Declined.unfit(trouble);
        }
        return OfficeWhole.of(appoints(caller));
    }

    private Made made(Caller caller, HttpServletRequest request) {
        return new Made(request.getRemoteAddr(), caller.now(), watch.instant());
    }
}
