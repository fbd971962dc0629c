package fadu.law.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of YAML that knows its place. Scalars stay text: {@code on}, {@code 17:30} and {@code 01-31} mean themselves. */
public sealed interface YamlNode {
    Place place();

    /** A scalar; {@code quoted} tells {@code "5"} from {@code 5}. An empty value is the empty text. */
    record Scalar(String text, boolean quoted, Place place) implements YamlNode {}

    record Items(List<YamlNode> items, Place place) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map in the order of the file; {@code keys} gives the place of each key. */
    record Fields(Map<String, YamlNode> fields, Map<String, Place> keys, Place place) implements YamlNode {
        public Optional<YamlNode> get(String key) {
            return Optional.ofNullable(fields.get(key));
        }

        public Place placeOf(String key) {
            return keys.getOrDefault(key, place);
        }
    }

    /** The node's texts, whether it is one scalar or a list of scalars; anything else gives none. */
    default List<Scalar> scalars() {
        return switch (this) {
            case Scalar s -> List.of(s);
            case Items i -> {
                var out = new ArrayList<Scalar>();
                for (var item : i.items()) {
                    if (item instanceof Scalar s) {
                        out.add(s);
                    }
                }
                yield out;
            }
            case Fields f -> List.of();
        };
    }

    /** An empty map at a place. */
    static Fields none(Place place) {
        return new Fields(new LinkedHashMap<>(), Map.of(), place);
    }
}
