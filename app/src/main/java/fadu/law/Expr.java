package fadu.law;

import fadu.law.yaml.Place;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CEL expression, compiled when the law was read. */
public final class Expr {
    /** The compiled form. */
    @FunctionalInterface
    public interface Program {
        /** Evaluates; throws {@link fadu.Trouble} when a value needed is missing. */
        @Nullable
        Object eval(Names names);
    }

    /** What the names of an expression stand for; asked only for those that the expression comes to. */
    @FunctionalInterface
    public interface Names {
        /** The value of a name; null for what nobody gave. */
        @Nullable
        Object get(String name);
    }

    /**
     * What an expression looks at.
     *
     * @param fields fields and derived fields, also of {@code last['act']['field']}
     * @param settings the settings, which an entry stamps
     * @param row whether it speaks of the row of a row act
     */
    public record Reads(Set<String> fields, Set<String> settings, boolean row) {
        /** Nothing at all. */
        public static final Reads NONE = new Reads(Set.of(), Set.of(), false);

        public Reads {
            fields = Set.copyOf(fields);
            settings = Set.copyOf(settings);
        }
    }

    private final String text;
    private final Place place;
    private final Reads reads;
    private final Program program;

    public Expr(String text, Place place, Program program) {
        this(text, place, Reads.NONE, program);
    }

    Expr(String text, Place place, Reads reads, Program program) {
        this.text = text;
        this.place = place;
        this.reads = reads;
        this.program = program;
    }

    public String text() {
        return text;
    }

    public Place place() {
        return place;
    }

    /** What it looks at. */
    public Reads reads() {
        return reads;
    }

    /** The value; null where the expression gives CEL's null. Numbers are {@code Long}, lists and maps Java's own. */
    public @Nullable Object eval(Names names) {
        return program.eval(names);
    }

    /** The same with all names at hand. */
    public @Nullable Object eval(Map<String, ?> names) {
        return program.eval(names::get);
    }

    /** The value of a condition; anything but true is false. */
    public boolean holds(Names names) {
        return Boolean.TRUE.equals(eval(names));
    }

    /** The same with all names at hand. */
    public boolean holds(Map<String, ?> names) {
        return holds(names::get);
    }

    @Override
    public String toString() {
        return text;
    }
}
