package fadu.docket;

/** The key of one matter's personal values. */
public final class MatterKey {
    private final String jurisdiction;
    private final String matter;
    private final byte[] plain;
    private final byte[] wrapped;

    MatterKey(String jurisdiction, String matter, byte[] plain, byte[] wrapped) {
        this.jurisdiction = jurisdiction;
        this.matter = matter;
        this.plain = plain;
        this.wrapped = wrapped;
    }

    /** Whose matter. */
    public String jurisdiction() {
        return jurisdiction;
    }

    /** Which matter. */
    public String matter() {
        return matter;
    }

    byte[] plain() {
        return plain;
    }

    /** The key as it stands in table {@code matter_key}. */
    public byte[] wrapped() {
        return wrapped.clone();
    }

    @Override
    public String toString() {
        return "key of " + jurisdiction + "/" + matter;
    }
}
