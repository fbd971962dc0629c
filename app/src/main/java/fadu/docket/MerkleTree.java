package fadu.docket;

import java.util.ArrayDeque;

/**
 * The root over a row of hashes as in RFC 6962: a leaf is H(0x00, hash), a node H(0x01, left, right), and the left side is
 * the largest full tree that leaves something for the right. Needs room for one hash a level, however many leaves come.
 */
final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private record Full(int height, Hash hash) {}

    private final ArrayDeque<Full> full = new ArrayDeque<>();
    private long count;

    void add(Hash hash) {
        count++;
        var tree = new Full(0, Hash.of(LEAF, hash.bytes()));
        while (!full.isEmpty() && full.peek().height() == tree.height()) {
            tree = new Full(tree.height() + 1, join(full.pop().hash(), tree.hash()));
        }
        full.push(tree);
    }

    long count() {
        return count;
    }

    /** The root over all hashes added; of none, the hash of nothing. */
    Hash root() {
        if (full.isEmpty()) {
            return Hash.of();
        }
        var rest = new ArrayDeque<>(full);
        var root = rest.pop().hash();
        while (!rest.isEmpty()) {
            root = join(rest.pop().hash(), root);
        }
        return root;
    }

    private static Hash join(Hash left, Hash right) {
        return Hash.of(NODE, left.bytes(), right.bytes());
    }
}
