package fadu.demo;

import fadu.Trouble;
import fadu.matter.House;

/** Empties a database that holds demonstrations and nothing else. */
public final class Afresh {
    private Afresh() {}

    /**
     * Drops all tables; the house must be closed and opened again afterwards, which makes them anew.
     *
     * @throws Trouble when something real is there, or the database is not the house's own
     */
    public static void clear(House house) {
        if (house.database().settings().external().isPresent()) {
            throw new Trouble(
                    "--fresh 只清空自带的数据库；外部数据库请自行新建",
                    "--fresh empties the embedded database only; make a new external one yourself");
        }
        var real = house.jurisdictions().all().stream()
                .filter(j -> !j.demo())
                .map(j -> j.id())
                .toList();
        if (!real.isEmpty()) {
            throw new Trouble(
                    "数据库中有非演示辖区 " + real + "，不能清空；请用 FADU_DATA 另指一个文件夹",
                    "the database holds places that are no demonstrations " + real
                            + " and is not emptied; name another folder with FADU_DATA");
        }
        house.database().owner().run(() -> {
            house.database().owner().sql().sql("drop schema public cascade").update();
            house.database().owner().sql().sql("create schema public").update();
        });
    }
}
