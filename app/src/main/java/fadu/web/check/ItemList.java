package fadu.web.check;

import fadu.web.Choice;
import fadu.web.Frame;
import fadu.web.desk.UnitsView.Cell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Items as a page shows them, with how many each unit has of which kind.
 *
 * @param choice what is chosen
 * @param items the first of those that the choice lets through
 * @param found how many it lets through
 * @param sums by unit, of all items
 */
public record ItemList(
        ItemChoice choice,
        List<Choice> units,
        List<Choice> sources,
        List<Choice> stages,
        List<Item> items,
        int found,
        List<Sum> sums) {
    /** The stages that are counted, in the order of the table. */
    public static final List<Stage> COUNTED =
            List.of(Stage.IN_TIME, Stage.LATE, Stage.REPORTED, Stage.OPEN, Stage.OVERDUE, Stage.NOT_DONE);

    /** How many one unit has at each of the counted stages. */
    public record Sum(String owner, List<Cell> cells) {}

    /** Those beyond what is shown. */
    public int more() {
        return found - items.size();
    }

    static ItemList of(List<Item> all, ItemChoice choice, Frame frame) {
        var chosen = all.stream().filter(choice::lets).toList();
        return new ItemList(
                choice,
                ItemChoice.units(all),
                ItemChoice.sources(all),
                ItemChoice.stages(frame),
                chosen.stream().limit(ItemChoice.MOST).toList(),
                chosen.size(),
                sums(all, choice));
    }

    private static List<Sum> sums(List<Item> all, ItemChoice choice) {
        var owners = new TreeMap<String, String>();
        var counts = new TreeMap<String, Map<Stage, Long>>();
        for (var item : all) {
            if (!item.unit().isEmpty()) {
                owners.put(item.unit(), item.owner());
                counts.computeIfAbsent(item.unit(), _ -> new EnumMap<>(Stage.class))
                        .merge(item.stage(), 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(e -> new Sum(
                        owners.getOrDefault(e.getKey(), e.getKey()),
                        COUNTED.stream()
                                .map(s -> new Cell(e.getValue().getOrDefault(s, 0L), choice.link(e.getKey(), s)))
                                .toList()))
                .toList();
    }
}
