package fadu;

/** What whoever keeps the house must mend; nobody else can. */
public final class Unready extends Trouble {
    private static final long serialVersionUID = 1;

    public Unready(String zh, String en) {
        super(zh, en);
    }
}
