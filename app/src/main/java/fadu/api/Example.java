package fadu.api;

import fadu.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An example of the page of the API.
 *
 * @param call method, path, headers and body, as a message of HTTP
 * @param status with which it is answered
 * @param holds a text that the answer holds
 */
public record Example(Words about, String call, int status, String holds) {
    /** What a line of a body begins with that is no JSON. */
    private static final String FILE = "= ";

    private static final String TOKEN = "Authorization: Bearer $TOKEN";

    /** All examples, in the order in which they can be run. */
    static List<Example> all() {
        try (var in = Example.class.getResourceAsStream("examples.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing examples.txt");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\n\n", -1))
                    .map(Example::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(String block) {
        var lines = block.lines().toList();
        var answer = lines.getLast().split(" ", 2);
        var headers = lines.subList(2, lines.size() - 1).stream()
                .filter(l -> !l.startsWith("{") && !l.startsWith(FILE))
                .collect(Collectors.toList());
        headers.addFirst(TOKEN);
        var file = lines.stream()
                .filter(l -> l.startsWith(FILE))
                .map(l -> l.substring(FILE.length()))
                .toList();
        var body =
                file.isEmpty() ? lines.stream().filter(l -> l.startsWith("{")).toList() : file;
        if (!file.isEmpty()) {
            headers.add("Content-Type: application/octet-stream");
        } else if (!body.isEmpty()) {
            headers.add("Content-Type: application/json");
        }
        var call = lines.get(1) + "\n" + String.join("\n", headers)
                + (body.isEmpty() ? "" : "\n\n" + String.join("\n", body));
        return new Example(Words.parse(lines.getFirst().substring(2)), call, Integer.parseInt(answer[0]), answer[1]);
    }
}
