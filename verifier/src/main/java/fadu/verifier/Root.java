package fadu.verifier;

import java.util.HexFormat;

/** The Merkle root of section 6, over leaves that come one after the other. */
final class Root {
    /** At i: the root of a full tree of 2^i leaves, or nothing. */
    private final byte[][] full = new byte[64][];

    void add(String hash) {
        var carry = Sha256.raw(new byte[] {0}, HexFormat.of().parseHex(hash));
        int i = 0;
        while (full[i] != null && full[i].length > 0) {
            carry = Sha256.raw(new byte[] {1}, full[i], carry);
            full[i] = new byte[0];
            i++;
        }
        full[i] = carry;
    }

    String hex() {
        var root = new byte[0];
        for (var tree : full) {
            if (tree != null && tree.length > 0) {
                root = root.length == 0 ? tree : Sha256.raw(new byte[] {1}, tree, root);
            }
        }
        return HexFormat.of().formatHex(root);
    }
}
