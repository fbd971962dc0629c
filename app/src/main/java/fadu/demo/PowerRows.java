package fadu.demo;

import java.util.List;
import java.util.Map;

/**
 * The power list as a file that the importer reads.
 *
 * @param header names of the columns
 * @param rows a cell for each column; the first is the code
 * @param followUp what is done later on some items, by code
 */
public record PowerRows(List<String> header, List<List<String>> rows, Map<String, List<Doing>> followUp) {

    /** The rows as CSV text, UTF-8 with a byte order mark, as office programs write it. */
    public String csv() {
        var out = new StringBuilder("\uFEFF");
        out.append(String.join(",", header)).append("\r\n");
        rows.forEach(row -> out.append(String.join(",", row)).append("\r\n"));
        return out.toString();
    }

    PowerRows without(String code) {
        return new PowerRows(
                header,
                rows.stream().filter(r -> !r.getFirst().equals(code)).toList(),
                followUp.entrySet().stream()
                        .filter(e -> !e.getKey().equals(code))
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
