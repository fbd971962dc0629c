package fadu.demo;

import fadu.Trouble;
import java.util.List;
import java.util.Map;

/** Parts from which titles are made up. */
record Parts(Map<String, List<String>> lists) {

    List<String> of(String name) {
        var found = lists.get(name);
        if (found == null || found.isEmpty()) {
            throw new Trouble("演示数据缺少词语 " + name, "the demo's parts do not have " + name);
        }
        return found;
    }
}
