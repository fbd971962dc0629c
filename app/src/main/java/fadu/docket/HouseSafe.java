package fadu.docket;

import java.nio.file.Path;

/** Small secrets of the house, encrypted under its master key; what each is for is checked when it is opened. */
public final class HouseSafe {
    private final Path masterKey;

    /** A safe under the key in this file. */
    public HouseSafe(Path masterKey) {
        this.masterKey = masterKey;
    }

    /** Encrypts. */
    public byte[] close(byte[] plain, String belongs) {
        return Cipherer.close(MasterKey.of(masterKey), plain, belongs);
    }

    /**
     * What {@link #close} was given.
     *
     * @throws IllegalStateException when it was closed for something else, or under another key
     */
    public byte[] open(byte[] closed, String belongs) {
        return Cipherer.open(MasterKey.of(masterKey), closed, belongs);
    }
}
