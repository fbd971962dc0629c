package fadu.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs short commands once after a build, so that Java keeps the classes they load (its AOT cache). Says nothing. */
public final class Warming {
    private Warming() {}

    public static void main(String[] args) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(nowhere, nowhere, "due", "--from", "2026-09-28", "--length", "20 working days", "--json");
        Main.run(nowhere, nowhere, "law", "check");
        Main.run(nowhere, nowhere, "law", "show", "information-request");
    }
}
