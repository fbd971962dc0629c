package fadu.bench;

import fadu.Words;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.org.Unit;
import fadu.store.Database;
import fadu.store.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** A house on an embedded PostgreSQL of its own, in a folder that goes when the measuring is over. */
record Place(Path folder, House house, boolean kept) implements AutoCloseable {
    static Edition law() {
        return Edition.ofFolder(Path.of(System.getProperty("fadu.home", ".")).resolve("law"));
    }

    /** With nothing in it. */
    static Place empty() throws IOException {
        var folder = Files.createTempDirectory("fadu-bench");
        return new Place(folder, House.of(Database.open(Settings.in(folder))), false);
    }

    /** In a folder that stays, with what is in it. */
    static Place in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Place(folder, House.of(Database.open(Settings.in(folder))), true);
    }

    /** With the law and the one unit of the course. */
    static Place open() throws IOException {
        var place = empty();
        var house = place.house();
        house.jurisdictions().keep(new Jurisdiction(Course.JURISDICTION, new Words("测量", "Bench"), true, Map.of()));
        house.units()
                .keep(new Unit(
                        Course.JURISDICTION,
                        Course.UNIT,
                        new Words("法制办", "Legal office"),
                        "测",
                        Optional.empty(),
                        LocalDate.of(2000, 1, 1),
                        Optional.empty(),
                        Optional.empty()));
        house.editions().publish(law(), Course.ACTS.getFirst().at().minusSeconds(86_400));
        return place;
    }

    @Override
    public void close() {
        var processor = new Processor(folder);
        house.close();
        processor.awaitStop(); // it stops by itself once nobody uses it
        if (kept) {
            return;
        }
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            System.err.println(folder + ": " + e.getMessage());
        }
    }
}
