package fadu.cli;

import fadu.demo.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;

/** How far the loading has come: a bar on a terminal, elsewhere a line a month. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal;
    private int month;

    private ProgressBar(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static ProgressBar of(PrintWriter out) {
        return new ProgressBar(
                out,
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
    }

    @Override
    public void at(LocalDate day, int done, int all) {
        int share = all == 0 ? WIDTH : Math.min(WIDTH, (int) ((long) WIDTH * done / all));
        if (terminal) {
            out.print("\r[" + "█".repeat(share) + "·".repeat(WIDTH - share) + "] " + day + "  " + done + "/" + all);
            out.flush();
        } else if (day.getMonthValue() != month) {
            month = day.getMonthValue();
            out.println("装载 / loading  " + day + "  " + done + "/" + all);
        }
    }

    /** Leaves the bar's line. */
    void end() {
        if (terminal) {
            out.println();
        }
    }
}
