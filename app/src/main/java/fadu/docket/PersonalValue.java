package fadu.docket;

/** A personal value made ready: the hash for the entry's bytes, the rest for table {@code personal}. */
public final class PersonalValue {
    private final Hash hash;
    private final byte[] cipher;
    private final byte[] search;

    PersonalValue(Hash hash, byte[] cipher, byte[] search) {
        this.hash = hash;
        this.cipher = cipher;
        this.search = search;
    }

    /** H(salt, value), for the entry. */
    public Hash hash() {
        return hash;
    }

    /** Salt and value, encrypted. */
    byte[] cipher() {
        return cipher;
    }

    /** Keyed hash for exact search over all matters of the jurisdiction. */
    byte[] search() {
        return search;
    }

    @Override
    public String toString() {
        return "personal value " + hash;
    }
}
