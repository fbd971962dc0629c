package fadu.demo;

import fadu.law.yaml.Place;
import fadu.law.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One act of a story's course. All texts may have slots in braces.
 *
 * @param after how long after the act before it
 * @param day the day itself, where the story says one
 * @param by a role or a person; else whoever has a role of the act
 * @param approved a role or a person; else whoever has the role that must approve
 * @param with the values of the act's fields, as written
 * @param when only in matters whose lots are these
 * @param times so often, one after another; {@code {k}} is the number
 * @param each once for each of these, whose texts are slots
 * @param row the row that the act concerns
 * @param rows a table: the act is done for each of its rows
 * @param on the day on which a fact happened
 * @param irregular it does not keep the law, and shall be marked so
 * @param found a matter of an older ledger: track to state
 */
record Cue(
        Place place,
        String act,
        Gap after,
        Optional<String> day,
        Optional<String> by,
        Optional<String> approved,
        Map<String, YamlNode> with,
        Map<String, List<String>> when,
        Optional<String> times,
        List<Map<String, String>> each,
        Optional<String> row,
        Optional<String> rows,
        Optional<String> on,
        boolean happened,
        boolean irregular,
        Map<String, String> skip,
        Map<String, String> found,
        Optional<String> source) {}
