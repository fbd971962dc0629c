package fadu.demo;

import fadu.law.yaml.Place;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The matters of the stories that are planned already, so that later ones can name them. */
final class Earlier {
    private final Map<String, List<Planned>> stories = new LinkedHashMap<>();

    void add(String story, List<Planned> matters) {
        stories.put(story, matters);
    }

    /** The matter of that story with the same number; where it has fewer, from its beginning again. */
    String matter(String story, int number, Place place) {
        return planned(story, number, place).id();
    }

    Planned planned(String story, int number, Place place) {
        var matters = stories.get(story);
        if (matters == null || matters.isEmpty()) {
            throw YamlSheet.wrong(
                    new YamlNode.Scalar(story, false, place),
                    "前面没有故事 " + story,
                    "there is no story " + story + " before this one");
        }
        return matters.get((number - 1) % matters.size());
    }
}
