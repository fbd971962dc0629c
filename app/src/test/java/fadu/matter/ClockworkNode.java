package fadu.matter;

import fadu.store.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A process of its own that lets the clock act, on a word from the one that started it, and says what it did. */
final class ClockworkNode {
    private ClockworkNode() {}

    public static void main(String[] args) throws IOException {
        try (var house = House.open(Settings.from(System.getenv()));
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            house.editions().current();
            System.out.println("ready");
            var at = in.readLine();
            System.out.println(house.clockwork().run(TestHouse.at(at)).matters());
        }
    }
}
