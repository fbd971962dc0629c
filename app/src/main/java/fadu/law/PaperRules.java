package fadu.law;

import fadu.law.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * How papers are worded, and what a decision must not lack.
 *
 * @param decides the meanings of acts that decide about a party: their papers tell its remedy, or the form says why not
 * @param reasons the fields in which the reason of such a decision stands
 */
public record PaperRules(List<Form> forms, List<YamlNode.Scalar> decides, List<YamlNode.Scalar> reasons) {

    /** The form of a document: its own, else the one of all documents. */
    public Optional<Form> form(String procedure, String document) {
        return forms.stream()
                .filter(f -> f.names(procedure, document))
                .findFirst()
                .or(() -> forms.stream().filter(Form::ofAll).findFirst());
    }
}
