package fadu.api;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Law;
import fadu.law.ProcedureId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON schemas of the values of every act that people enter, from the definitions in {@code law/}. */
final class ActSchemas {
    private ActSchemas() {}

    /** How the schema of an act's values is called. */
    static String name(ProcedureId procedure, String act) {
        return procedure.name() + "_" + procedure.version() + "." + act;
    }

    static Map<String, Object> of(Law law) {
        var schemas = new LinkedHashMap<String, Object>();
        for (var procedure : law.procedures().values()) {
            for (var act : procedure.acts().values()) {
                if (act.kind() == Act.Kind.DECISION || act.kind() == Act.Kind.FACT) {
                    schemas.put(name(procedure.id(), act.id()), values(act));
                }
            }
        }
        return schemas;
    }

    private static Map<String, Object> values(Act act) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var input : act.fields()) {
            properties.put(input.field().id(), field(input.field()));
            if (!input.optional()) {
                required.add(input.field().id());
            }
        }
        var schema = object(properties, required);
        schema.put("title", act.name().toString());
        schema.put("x-basis", act.basis().text());
        return schema;
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", List.copyOf(required));
        }
        return schema;
    }

    private static Map<String, Object> field(Field field) {
        var schema = new LinkedHashMap<String, Object>(
                switch (field.type()) {
                    case DATE -> Map.of("type", "string", "format", "date");
                    case DATETIME -> Map.of("type", "string", "pattern", "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
                    case NUMBER -> Map.of("type", "integer", "minimum", 0);
                    case MONEY -> Map.of("type", "integer", "minimum", 0, "description", "分 / fen");
                    case BOOLEAN -> Map.of("type", "boolean");
                    case CHOICE ->
                        Map.of("type", "string", "enum", List.copyOf(field.of().keySet()));
                    case CHOICES ->
                        Map.of(
                                "type",
                                "array",
                                "items",
                                Map.of(
                                        "type",
                                        "string",
                                        "enum",
                                        List.copyOf(field.of().keySet())));
                    case OFFICERS -> Map.of("type", "array", "items", Map.of("type", "string"));
                    case TABLE -> Map.of("type", "array", "items", row(field));
                    default -> Map.of("type", "string");
                });
        schema.put("title", field.name().toString());
        if (field.personal()) {
            schema.put("x-personal", true);
        }
        return schema;
    }

    private static Map<String, Object> row(Field table) {
        var columns = new LinkedHashMap<String, Object>();
        table.columns().forEach(c -> columns.put(c.id(), field(c)));
        return object(columns, List.of(table.columns().getFirst().id()));
    }
}
