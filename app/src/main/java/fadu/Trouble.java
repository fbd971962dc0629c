package fadu;

/** Something that a person must be told: what was wrong, where, and what to do. Never shown with a stack trace. */
public class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Words words;

    public Trouble(Words words) {
        super(words.toString());
        this.words = words;
    }

    public Trouble(String zh, String en) {
        this(new Words(zh, en));
    }

    public Trouble(Words words, Throwable cause) {
        super(words.toString(), cause);
        this.words = words;
    }

    /** The sentence for the person. */
    public Words words() {
        return words;
    }
}
