package fadu.law;

import fadu.law.yaml.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CEL expression, compiled when the law was read. */
public final class Expr {
    /** The compiled form. */
    @FunctionalInterface
    public interface Program {
        /** Evaluates; throws {@link fadu.Trouble} when a value needed is missing. */
        @Nullable
        Object eval(Map<String, ?> variables);
    }

    private final String text;
    private final Place place;
    private final Program program;

    public Expr(String text, Place place, Program program) {
        this.text = text;
        this.place = place;
        this.program = program;
    }

    public String text() {
        return text;
    }

    public Place place() {
        return place;
    }

    /** The value; null where the expression gives CEL's null. */
    public @Nullable Object eval(Map<String, ?> variables) {
        return program.eval(variables);
    }

    /** The value of a condition; anything but true is false. */
    public boolean holds(Map<String, ?> variables) {
        return Boolean.TRUE.equals(eval(variables));
    }

    @Override
    public String toString() {
        return text;
    }
}
