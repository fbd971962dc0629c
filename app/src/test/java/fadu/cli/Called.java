package fadu.cli;

import fadu.law.calendar.TheLaw;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command as called: what it printed and how it ended. */
record Called(int code, String out, String err) {
    static Called with(String... args) {
        System.setProperty("fadu.law", TheLaw.FOLDER.toString());
        return in(args);
    }

    /** With whatever law folder is set. */
    static Called in(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Called(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
