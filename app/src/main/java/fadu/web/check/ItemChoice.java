package fadu.web.check;

import fadu.web.Choice;
import fadu.web.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which items a page shows.
 *
 * @param path of the page
 */
public record ItemChoice(String path, String unit, String source, String stage) {
    /** How many are shown at most; who wants others narrows the list. */
    static final int MOST = 100;

    static ItemChoice of(String path, Map<String, String> asked) {
        return new ItemChoice(
                path,
                asked.getOrDefault("unit", ""),
                asked.getOrDefault("source", ""),
                asked.getOrDefault("state", ""));
    }

    boolean lets(Item item) {
        return (unit.isEmpty() || unit.equals(item.unit()))
                && (source.isEmpty() || source.equals(item.source()))
                && (stage.isEmpty() || stage.equals(item.stage().id()));
    }

    /** Whether anything is chosen. */
    public boolean any() {
        return !unit.isEmpty() || !source.isEmpty() || !stage.isEmpty();
    }

    /** The list behind a number. */
    String link(String theirUnit, Stage theirStage) {
        return path + "?unit=" + Doing.encoded(theirUnit) + "&state=" + theirStage.id() + "#items";
    }

    static List<Choice> units(List<Item> items) {
        return options(items, Item::unit, Item::owner);
    }

    static List<Choice> sources(List<Item> items) {
        return options(items, Item::source, Item::sourceName);
    }

    static List<Choice> stages(Frame frame) {
        return Arrays.stream(Stage.values())
                .map(s -> new Choice(s.id(), frame.say("stage." + s.id())))
                .toList();
    }

    private static List<Choice> options(List<Item> items, Function<Item, String> id, Function<Item, String> name) {
        var options = new TreeMap<String, String>();
        items.stream().filter(i -> !id.apply(i).isEmpty()).forEach(i -> options.put(id.apply(i), name.apply(i)));
        return options.entrySet().stream()
                .map(e -> new Choice(e.getKey(), e.getValue()))
                .toList();
    }
}
