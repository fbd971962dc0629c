package fadu.cli.found;

import fadu.Trouble;
import fadu.access.Accounts;
import fadu.access.DoorLog;
import fadu.access.FirstPassword;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.org.Person;
import fadu.store.Watch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Sets a real place up: in one transaction its name, units, people, posts, the accounts of its administrators and, in a
 * house that has no law yet, the first edition.
 */
public final class Founding {
    private final House house;
    private final Supplier<Edition> law;

    /** @param law asked only where no law was published yet */
    public Founding(House house, Supplier<Edition> law) {
        this.house = house;
        this.law = law;
    }

    /** A person who keeps the house, the role, and the password that is told this once. */
    public record Keeper(String person, String name, String role, String password) {}

    /** What was founded. */
    public record Founded(String name, int units, int people, int posts, List<Keeper> keepers) {}

    /**
     * Founds the place of a file.
     *
     * @param file its name, as faults say it
     * @throws Trouble naming all faults of the file, or why the place cannot be founded here; nothing is kept then
     */
    public Founded of(String file, String text, Instant now) {
        return house.database().worker().act(() -> {
            onlyReal();
            if (house.editions().published().isEmpty()) {
                house.editions().publish(law.get(), now);
            }
            var roles = house.editions().current().law().vocabulary().roles();
            var charter = CharterReader.read(file, text, roles, LocalDate.ofInstant(now, Watch.ZONE));
            keep(charter);
            var passwords = accounts(charter, now);
            return new Founded(
                    charter.jurisdiction().name().toString(),
                    charter.units().size(),
                    charter.people().size(),
                    charter.posts().size(),
                    charter.administrators().stream()
                            .map(p -> new Keeper(
                                    p.id(),
                                    p.name().zh(),
                                    charter.administrator(p).orElseThrow().role(),
                                    passwords.getOrDefault(p.id(), "")))
                            .toList());
        });
    }

    /** A demonstration stands on other days and publishes the law by itself: real work has a database of its own. */
    private void onlyReal() {
        if (house.jurisdictions().all().stream().anyMatch(j -> j.demo())) {
            throw new Trouble(
                    "这个数据库里是演示数据，不能设立真实辖区；请用 FADU_DATA 另指一个文件夹，或用 FADU_DB_URL 另指一个数据库",
                    "this database holds a demonstration, and no real place is founded beside it; name another folder"
                            + " with FADU_DATA, or another database with FADU_DB_URL");
        }
    }

    private void keep(Charter charter) {
        var place = charter.jurisdiction();
        if (!house.jurisdictions().add(place)) {
            throw new Trouble(
                    "辖区“" + place.id() + "”已经设立，什么也没有改动；单位、人员和岗位由系统管理员在 /admin/units 增改",
                    "“" + place.id()
                            + "” was founded before; nothing was changed. The system administrator keeps units,"
                            + " people and posts on /admin/units");
        }
        charter.units().forEach(house.units()::keep);
        charter.people().forEach(house.people()::keep);
        charter.posts().forEach(house.posts()::keep);
    }

    private Map<String, String> accounts(Charter charter, Instant now) {
        var accounts = new Accounts(house.database());
        var log = new DoorLog(house.database());
        var passwords = new LinkedHashMap<String, String>();
        for (Person person : charter.administrators()) {
            var password = FirstPassword.make();
            accounts.give(person.jurisdiction(), person.id(), password, now);
            log.add(person.jurisdiction(), person.id(), DoorLog.What.PASSWORD, "", "", now);
            passwords.put(person.id(), password);
        }
        return passwords;
    }
}
