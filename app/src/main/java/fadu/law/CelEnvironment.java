package fadu.law;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that the expressions of one procedure may use, with their types.
 *
 * @param fields fields and derived fields, personal ones too (which no expression may name)
 */
record CelEnvironment(Map<String, Field> fields, Outline outline) {
    static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .addFunctionBindings(CelFunctions.bindings())
            .build();

    /** Maps from the name of an act, state, track or limit to yes or no. */
    static final Set<String> FLAGS = Set.of("done", "at", "every", "began", "quiet", "kept", "running");

    /** Names that no field may take. */
    static final Set<String> OWN =
            Set.of("today", "actor", "it", "row", "count", "last", "tally", "setting", "days", "plus", "minus");

    private static final CelType TEXT = NullableType.create(SimpleType.STRING);
    private static final CelType ROW = MapType.create(SimpleType.STRING, SimpleType.DYN);

    CelCompiler compiler() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelFunctions.STANDARD)
                .addFunctionDeclarations(CelFunctions.declarations())
                .addVar("today", SimpleType.STRING)
                .addVar("actor", TEXT)
                .addVar("it", SimpleType.DYN)
                .addVar("row", ROW)
                .addVar("count", MapType.create(SimpleType.STRING, SimpleType.INT))
                .addVar("last", MapType.create(SimpleType.STRING, ROW))
                .addVar("tally", MapType.create(SimpleType.STRING, MapType.create(SimpleType.STRING, SimpleType.INT)))
                .addVar("setting", ROW);
        FLAGS.forEach(name -> builder.addVar(name, MapType.create(SimpleType.STRING, SimpleType.BOOL)));
        for (var field : fields.values()) {
            if (!field.personal() && !FLAGS.contains(field.id()) && !OWN.contains(field.id())) {
                builder.addVar(field.id(), type(field));
            }
        }
        return builder.build();
    }

    static CelType type(Field field) {
        return switch (field.type()) {
            case BOOLEAN -> SimpleType.BOOL;
            case NUMBER, MONEY -> NullableType.create(SimpleType.INT);
            case TABLE -> ListType.create(ROW);
            case CHOICES, OFFICERS -> ListType.create(SimpleType.STRING);
            default -> TEXT;
        };
    }

    /** All names, for a suggestion. */
    Set<String> names() {
        return Stream.of(
                        FLAGS.stream(),
                        OWN.stream(),
                        fields.values().stream().filter(f -> !f.personal()).map(Field::id))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** The variables of one evaluation, with absent values for what the matter does not have. */
    CelVariableResolver variables(Expr.Names given) {
        return name -> Optional.of(variable(name, given.get(name)));
    }

    private Object variable(String name, @Nullable Object value) {
        if (FLAGS.contains(name)) {
            return new Filled(map(value), (k, v) -> v == null ? (Object) false : CelValues.in(v));
        }
        var field = fields.get(name);
        return switch (name) {
            case "count" -> new Filled(map(value), (k, v) -> v == null ? (Object) 0L : CelValues.in(v));
            case "setting" -> new Filled(map(value), (k, v) -> CelValues.in(v));
            case "last" -> new Filled(map(value), (k, v) -> new Filled(map(v), this::fieldOrAbsent));
            case "tally" ->
                new Filled(map(value), (k, v) -> new Filled(map(v), (f, n) -> n == null ? 0L : CelValues.in(n)));
            // A cell that nobody filled in is null.
            case "it" ->
                value instanceof Map<?, ?> cells ? new Filled(cells, (k, v) -> CelValues.in(v)) : CelValues.in(value);
            case "row" -> new Filled(map(value), (k, v) -> CelValues.in(v));
            default -> field == null ? CelValues.in(value) : CelValues.of(field, value);
        };
    }

    private Object fieldOrAbsent(String id, @Nullable Object value) {
        var field = fields.get(id);
        return field == null ? CelValues.in(value) : CelValues.of(field, value);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> m ? m : Map.of();
    }
}
