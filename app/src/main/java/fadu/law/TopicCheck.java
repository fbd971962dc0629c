package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import java.util.HashMap;
import java.util.TreeSet;

/** Where there are topics, every procedure stands in exactly one of them, and nothing else stands there. */
final class TopicCheck {
    private final Law law;
    private final Problems problems;
    private final String prefix;

    TopicCheck(Law law, Problems problems, String prefix) {
        this.law = law;
        this.problems = problems;
        this.prefix = prefix;
    }

    void run() {
        if (law.topics().isEmpty()) {
            return;
        }
        var names = new TreeSet<String>();
        law.procedures().keySet().forEach(id -> names.add(id.name()));
        var of = new HashMap<String, Topic>();
        for (var topic : law.topics()) {
            for (var name : topic.procedures()) {
                var earlier = of.putIfAbsent(name, topic);
                if (!names.contains(name)) {
                    problems.add(
                            topic.place(),
                            new Words("主题 " + topic.id() + " 里没有这样的程序：" + name, "there is no procedure " + name),
                            Nearest.right(name, names));
                } else if (earlier != null) {
                    problems.add(
                            topic.place(),
                            "程序 " + name + " 已在主题 " + earlier.id() + " 中",
                            "the procedure " + name + " stands in the topic " + earlier.id() + " already",
                            "只留一处",
                            "keep one of the two");
                }
            }
        }
        for (var name : names) {
            if (!of.containsKey(name)) {
                problems.add(
                        new Place(prefix + "topics.yaml", 1, 1),
                        "程序 " + name + " 不在任何主题中",
                        "the procedure " + name + " stands in no topic",
                        "写入一个主题的 holds",
                        "name it in the `holds` of a topic");
            }
        }
    }
}
