package fadu.web.admin;

import fadu.access.Administrator;
import fadu.matter.House;
import fadu.web.Frame;
import fadu.web.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads an administrator to his own page. */
@Controller
final class AdminStart {
    private final House house;

    AdminStart(House house) {
        this.house = house;
    }

    @GetMapping("/admin")
    String start(Frame frame) {
        var kept = Keeper.of(house, frame);
        if (kept.contains(Administrator.SYSTEM)) {
            return "redirect:/admin/units";
        }
        if (kept.contains(Administrator.SECURITY)) {
            return "redirect:/admin/accounts";
        }
        if (kept.contains(Administrator.AUDIT)) {
            return "redirect:/admin/logs";
        }
        throw new Missing();
    }
}
