package fadu.law.fidelity;

import fadu.law.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as a Markdown file holds it: front matter, then articles, each with its paragraphs; a line {@code - （一）} is an item
 * of the paragraph above it.
 *
 * @param title with or without the state's name before it
 * @param number of the paper, where it has one
 * @param day of the version, {@code 2021-01-22}; empty where nobody noted it
 * @param articles by number; none in a document that is cited whole
 * @param whole everything
 */
record StatuteText(String title, String number, String day, Map<Integer, List<String>> articles, String whole) {
    private static final Pattern HEAD = Pattern.compile("第([零〇一二三四五六七八九十百千两0-9]+)条(?:[　 ]+(.*))?");
    private static final Pattern ITEM = Pattern.compile("-|（|[0-9]+[.．、]");
    private static final Pattern NUMBERED = Pattern.compile("^[- ]*（([一二三四五六七八九十]+)）");

    static StatuteText read(String markdown) {
        // Sources write items with wide or with narrow brackets.
        var lines = markdown.replace("\uFEFF", "")
                .replace('(', '（')
                .replace(')', '）')
                .lines()
                .toList();
        var front = new LinkedHashMap<String, String>();
        int at = 0;
        if (!lines.isEmpty() && lines.getFirst().equals("---")) {
            for (at = 1; at < lines.size() && !lines.get(at).equals("---"); at++) {
                int colon = lines.get(at).indexOf(':');
                if (colon > 0) {
                    front.put(
                            lines.get(at).substring(0, colon).strip(),
                            lines.get(at).substring(colon + 1).strip());
                }
            }
        }
        var body = lines.subList(Math.min(at, lines.size()), lines.size());
        return new StatuteText(
                front.getOrDefault("title", ""),
                front.getOrDefault("doc_no", ""),
                front.getOrDefault("version_date", ""),
                articles(body),
                String.join("\n", body));
    }

    private static Map<Integer, List<String>> articles(List<String> body) {
        var articles = new LinkedHashMap<Integer, List<String>>();
        List<String> current = new ArrayList<>();
        for (var raw : body) {
            var line = raw.strip().replaceAll("^\\*+|\\*+$", "");
            var head = HEAD.matcher(line);
            if (head.matches()) {
                current = new ArrayList<>();
                articles.putIfAbsent(Article.value(head.group(1)), current);
                Optional.ofNullable(head.group(2)).ifPresent(current::add);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (ITEM.matcher(line).lookingAt() && !current.isEmpty()) {
                    joinPreviousItem(current, line);
                    current.set(current.size() - 1, current.getLast() + "\n" + line);
                } else {
                    current.add(line);
                }
            }
        }
        return articles;
    }

    /** What stands between two items belongs to their paragraph. */
    private static void joinPreviousItem(List<String> paragraphs, String line) {
        var number = NUMBERED.matcher(line);
        if (number.find() && Article.value(number.group(1)) > 1) {
            var previous = "（" + Numeral.of(Article.value(number.group(1)) - 1) + "）";
            boolean known = paragraphs.stream().anyMatch(p -> p.contains(previous));
            while (known && !paragraphs.getLast().contains(previous)) {
                var last = paragraphs.removeLast();
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + "\n" + last);
            }
        }
    }

    /** What an article says, with all its paragraphs. */
    Optional<String> article(int number) {
        return Optional.ofNullable(articles.get(number))
                .map(paragraphs -> paragraphs.stream().collect(Collectors.joining("\n")));
    }

    /** The title without what stands before it in every law, so that short titles meet long ones. */
    String shortTitle() {
        return title.replace("中华人民共和国", "");
    }
}
