package fadu.demo;

import fadu.Trouble;
import java.util.Map;

/** How the year goes: numbers by section and name. */
record Course(Map<String, Map<String, Integer>> sections) {

    /**
     * A number.
     *
     * @throws Trouble when the file does not say it
     */
    int number(String section, String name) {
        var found = shares(section).get(name);
        if (found == null) {
            throw new Trouble(
                    "演示数据缺少 course: " + section + ": " + name,
                    "the demo's file does not say course: " + section + ": " + name);
        }
        return found;
    }

    /** All numbers of a section, as weights. */
    Map<String, Integer> shares(String section) {
        var found = sections.get(section);
        if (found == null) {
            throw new Trouble("演示数据缺少 course: " + section, "the demo's file does not say course: " + section);
        }
        return found;
    }
}
