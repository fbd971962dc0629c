package fadu.api;

import fadu.access.SavedViews;
import fadu.access.SavedViews.SavedView;
import fadu.access.Scope;
import fadu.matter.House;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The lists that the person wants to see again, on the desk and here. */
@RestController
final class ViewRoutes {
    private final SavedViews views;

    ViewRoutes(House house) {
        this.views = new SavedViews(house.database().worker());
    }

    /** A list to keep. */
    record ViewBody(String name, String query) {}

    /** All of them, by name; {@code query} is what stands behind {@code /api/v1/matters?}. */
    record ViewList(List<SavedView> views) {}

    @GetMapping("/api/v1/views")
    @Endpoint(zh = "本人保存的列表", en = "The lists that the person has kept", scopes = Scope.READ)
    ViewList all(Caller caller) {
        return new ViewList(views.of(caller.jurisdiction(), caller.person()));
    }

    @PostMapping("/api/v1/views")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "保存一个列表（最多 50 个），同名的替换",
            en = "Keeps a list (50 at most), in place of one of the same name",
            scopes = Scope.ACT)
    ViewList keep(Caller caller, @RequestBody ViewBody body) {
        var view = SavedView.of(body.name(), body.query())
                .orElseThrow(() -> Declined.malformed(
                        "name 须填写且不过长，query 只能是 /api/v1/matters? 之后的内容",
                        "name is needed and not too long; query is what stands behind /api/v1/matters?"));
        views.keep(caller.jurisdiction(), caller.person(), view);
        return all(caller);
    }

    @DeleteMapping("/api/v1/views/{name}")
    @Endpoint(zh = "不再保存一个列表", en = "Forgets a list", scopes = Scope.ACT)
    ViewList forget(Caller caller, @PathVariable String name) {
        views.forget(caller.jurisdiction(), caller.person(), name);
        return all(caller);
    }
}
