package fadu.demo;

import fadu.law.yaml.Place;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlSheet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in braces in the texts of a story: {@code {day}}, {@code {day+5}}, {@code {day-3w}}, {@code {first}}, {@code
 * {last}} (31 December), {@code {year}}, {@code {n}}, {@code {n:3}}, {@code {n%148}} (1 to 148, again and again), {@code {2..9}}, {@code {part:places}}, {@code {firm}}, {@code {person}}, {@code
 * {lawyer}}, {@code {phone}}, {@code {unit}}, {@code {unit-name}}, {@code {who:ROLE}}, {@code {matter:STORY}}, {@code {k}} (the
 * number of a row), and the names of lots, weights, shares and the texts of {@code for}.
 */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");
    private static final Pattern DAY = Pattern.compile("(day|first|last)(?:([+-])(\\d+)(w?))?");

    private final Bureau bureau;
    private final Cast cast;
    private final Earlier earlier;
    private final Chance chance;
    private final Map<String, String> named;
    private final int number;

    /**
     * @param named what this matter has been dealt
     * @param number of the matter in its story, from 1
     */
    Slots(Bureau bureau, Cast cast, Earlier earlier, Chance chance, Map<String, String> named, int number) {
        this.bureau = bureau;
        this.cast = cast;
        this.earlier = earlier;
        this.chance = chance;
        this.named = named;
        this.number = number;
    }

    /** The same for one row of a table. */
    Slots row(int k) {
        return with(Map.of("k", String.valueOf(k)));
    }

    /** The same with more names. */
    Slots with(Map<String, String> more) {
        var all = new LinkedHashMap<>(named);
        all.putAll(more);
        return new Slots(bureau, cast, earlier, chance, all, number);
    }

    Chance chance() {
        return chance;
    }

    Cast cast() {
        return cast;
    }

    Optional<String> named(String slot) {
        return Optional.ofNullable(named.get(slot));
    }

    String fill(String text, LocalDate day, LocalDate first, Place place) {
        return SLOT.matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(slot(m.group(1), day, first, place)));
    }

    private String slot(String slot, LocalDate day, LocalDate first, Place place) {
        var own = named.get(slot);
        if (own != null) {
            return own;
        }
        var date = DAY.matcher(slot);
        if (date.matches()) {
            var from = switch (date.group(1)) {
                case "day" -> day;
                case "first" -> first;
                default -> bureau.year().last();
            };
            return moved(from, date).toString();
        }
        var range = RANGE.matcher(slot);
        if (range.matches()) {
            return String.valueOf(chance.between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        if (slot.matches("n%[1-9]\\d{0,5}")) {
            return String.valueOf((number - 1) % Integer.parseInt(slot.substring(2)) + 1);
        }
        int colon = slot.indexOf(':');
        return colon > 0 ? of(slot.substring(0, colon), slot.substring(colon + 1), place) : word(slot, place);
    }

    private LocalDate moved(LocalDate day, java.util.regex.Matcher date) {
        if (date.group(2) == null) {
            return day;
        }
        int by = Integer.parseInt(date.group(3));
        boolean back = date.group(2).equals("-");
        if (date.group(4).equals("w")) {
            return back ? bureau.days().before(day, by) : bureau.days().after(day, by);
        }
        return back ? day.minusDays(by) : day.plusDays(by);
    }

    private String of(String kind, String name, Place place) {
        return switch (kind) {
            case "part" -> bureau.part(name, chance);
            case "n" -> ("%0" + name + "d").formatted(number);
            case "who" -> cast.holder(name, place);
            case "matter" -> earlier.matter(name, number, place);
            default -> throw unknown(kind + ":" + name, place);
        };
    }

    private String word(String word, Place place) {
        return switch (word) {
            case "n" -> String.valueOf(number);
            case "year" -> String.valueOf(bureau.year().year());
            case "firm" -> Invented.firm(chance);
            case "person" -> Invented.person(chance);
            case "lawyer" -> Invented.lawyer(chance);
            case "phone" -> Invented.phone(chance);
            case "unit" -> cast.unit();
            case "unit-name" -> bureau.unitName(cast.unit());
            default -> throw unknown(word, place);
        };
    }

    private static RuntimeException unknown(String slot, Place place) {
        return YamlSheet.wrong(
                new YamlNode.Scalar(slot, false, place), "没有 {" + slot + "}", "there is no {" + slot + "}");
    }
}
