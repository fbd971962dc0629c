package fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.calendar.StripCell.Role;
import fadu.law.calendar.TheLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StripTest {
    private static String roles(List<StripCell> cells) {
        return cells.stream()
                .map(c -> switch (c.role()) {
                    case START -> "S";
                    case COUNTED -> "c";
                    case WEEKEND -> "w";
                    case HOLIDAY -> "h";
                    case PAUSED -> "p";
                    case MADE_UP -> "M";
                    case NOMINAL_END -> "N";
                    case ROLLED -> "r";
                    case END -> "E";
                    case LOOSE -> "L";
                })
                .collect(Collectors.joining());
    }

    @Test
    void workingDays() {
        var cells = TheLaw.due("2019-09-20", "20 working days", "").strip();
        assertThat(roles(cells)).isEqualTo("Swwcccccw" + "Mc" + "hhhhhhh" + "ccccMw" + "cccccww" + "ccE");
        var sunday = cells.get(9);
        assertThat(sunday.label().zh()).contains("国庆节调休上班").contains("国办发明电〔2018〕15号");
        assertThat(sunday.number()).isEqualTo(6);
    }

    @Test
    void rolled() {
        var cells = TheLaw.due("2026-04-01", "4 days", "").strip();
        assertThat(roles(cells)).isEqualTo("ScccNrE");
    }

    @Test
    void paused() {
        var cells = TheLaw.period("2026-03-09", "3 days", "")
                .pausing(Pause.of(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-12")))
                .due(TheLaw.calendar())
                .strip();
        assertThat(roles(cells)).isEqualTo("ScppcNrE");
    }

    @Test
    void backward() {
        var due = TheLaw.period("2026-10-12", "3 working days", "").backward().due(TheLaw.calendar());
        assertThat(roles(due.strip())).isEqualTo("Ehhhhhhh" + "LcMw" + "S");
        assertThat(due.strip().getLast().role()).isEqualTo(Role.START);
    }
}
