package fadu.law;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.NullableType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import fadu.Trouble;
import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions of one procedure; every fault becomes a problem at its line and column. */
final class Expressions {
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);

    private final CelEnvironment environment;
    private final Problems problems;
    private final CelCompiler compiler;

    Expressions(CelEnvironment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
        this.compiler = environment.compiler();
    }

    CelEnvironment environment() {
        return environment;
    }

    /** An expression that must be true or false. */
    Expr condition(YamlNode.Scalar source, Around around) {
        return compile(source, around, Set.of(CelKind.BOOL));
    }

    /** An expression of any type. */
    Expr value(YamlNode.Scalar source, Around around) {
        return compile(source, around, Set.of());
    }

    /** An expression whose value becomes a field's. */
    Expr valueOf(YamlNode.Scalar source, Field field, Around around) {
        return compile(source, around, Set.of(bare(CelEnvironment.type(field)).kind(), CelKind.NULL_TYPE));
    }

    private Expr compile(YamlNode.Scalar source, Around around, Set<CelKind> wanted) {
        try {
            var result = compiler.compile(source.text());
            if (result.hasError()) {
                result.getErrors().forEach(issue -> complain(source, issue));
                return broken(source);
            }
            var ast = result.getAst();
            var type = bare(ast.getResultType());
            if (!wanted.isEmpty() && type.kind() != CelKind.DYN && !wanted.contains(type.kind())) {
                var kind = wanted.contains(CelKind.BOOL)
                        ? "true / false"
                        : wanted.iterator().next().name().toLowerCase(java.util.Locale.ROOT);
                problems.add(
                        source.place(),
                        "表达式的结果是 " + type.name() + "，不合用",
                        "the expression gives " + type.name(),
                        "它应当给出 " + kind,
                        "it must give " + kind);
            }
            var reads = new CelReading(environment, around, source, ast, problems).read();
            var program = CelEnvironment.RUNTIME.createProgram(ast);
            return new Expr(source.text(), source.place(), reads, names -> eval(program, source, reads, names));
        } catch (CelValidationException | CelEvaluationException e) {
            syntax(source, source.place(), String.valueOf(e.getMessage()));
            return broken(source);
        }
    }

    private static CelType bare(CelType type) {
        return type instanceof NullableType n ? n.targetType() : type;
    }

    private void complain(YamlNode.Scalar source, CelIssue issue) {
        var place = place(
                source,
                issue.getSourceLocation().getLine(),
                issue.getSourceLocation().getColumn());
        var undeclared = UNDECLARED.matcher(issue.getMessage());
        if (!undeclared.matches()) {
            syntax(source, place, issue.getMessage());
            return;
        }
        var name = undeclared.group(1);
        var field = environment.fields().get(name);
        if (field != null && field.personal()) {
            problems.add(
                    place,
                    "表达式不得读取个人信息 " + name,
                    "an expression must not read the personal value " + name,
                    "改用不含个人信息的字段",
                    "use a field that is not personal");
        } else {
            problems.add(
                    place,
                    new Words("表达式里的 " + name + " 没有定义", "the expression names " + name + ", which is not defined"),
                    Nearest.right(name, environment.names()));
        }
    }

    private void syntax(YamlNode.Scalar source, Place place, String message) {
        var first = message.lines().findFirst().orElse("");
        problems.add(
                place,
                "表达式“" + source.text() + "”写法有误：" + first,
                "the expression \"" + source.text() + "\" is wrong: " + first,
                "见 docs/writing-a-procedure.md 的 Expressions",
                "see Expressions in docs/writing-a-procedure.md");
    }

    /** Where a piece of the expression stands in the file; {@code column} counts from 0. */
    static Place place(YamlNode.Scalar source, int line, int column) {
        var start = source.place();
        int indent = source.quoted() ? 1 : 0;
        return line <= 1 ? new Place(start.file(), start.line(), start.column() + indent + Math.max(0, column)) : start;
    }

    private @Nullable Object eval(Program program, YamlNode.Scalar source, Expr.Reads reads, Expr.Names names) {
        try {
            return CelValues.out(program.eval(environment.variables(names)));
        } catch (CelEvaluationException | RuntimeException e) {
            var absent = new TreeSet<String>();
            for (var id : reads.fields()) {
                if (names.get(id) == null) {
                    absent.add(id);
                }
            }
            var zh = absent.stream().map(id -> name(id).zh()).collect(Collectors.joining("、"));
            var en = absent.stream().map(id -> name(id).en()).collect(Collectors.joining(", "));
            throw absent.isEmpty()
                    ? new Trouble(
                            new Words(
                                    "规则“" + source.text() + "”（" + source.place() + "）算不出来：" + e.getMessage(),
                                    "the rule \"" + source.text() + "\" (" + source.place() + ") cannot be computed: "
                                            + e.getMessage()),
                            e)
                    : new Trouble(
                            new Words(
                                    "规则“" + source.text() + "”（" + source.place() + "）需要先填写：" + zh,
                                    "the rule \"" + source.text() + "\" (" + source.place() + ") needs a value first: "
                                            + en),
                            e);
        }
    }

    private Words name(String id) {
        var field = environment.fields().get(id);
        return field == null ? new Words(id, id) : field.name();
    }

    private Expr broken(YamlNode.Scalar source) {
        return new Expr(source.text(), source.place(), names -> {
            throw new Trouble(
                    "表达式“" + source.text() + "”有误，运行 law check",
                    "the expression \"" + source.text() + "\" is wrong; run law check");
        });
    }

    /** What surrounds an expression: which table's row is {@code row}, what {@code it} is. */
    record Around(Optional<String> row, boolean it, Optional<String> itTable) {
        static final Around MATTER = new Around(Optional.empty(), false, Optional.empty());
    }
}
