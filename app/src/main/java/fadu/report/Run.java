package fadu.report;

/** A piece of a sentence. */
public sealed interface Run {
    /** The words or digits as a reader sees them. */
    String shown();

    /** Plain words. */
    record Text(String shown) implements Run {}

    /**
     * A number.
     *
     * @param source the {@link Cited} from which it comes
     */
    record Counted(String shown, String source) implements Run {}

    /** Words that stand in a matter. */
    record Quoted(String shown, String matter) implements Run {}
}
