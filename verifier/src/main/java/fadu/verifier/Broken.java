package fadu.verifier;

/** Something does not hold. The message says where, in both languages. */
final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(String where, String zh, String en) {
        super(where + "：" + zh + " / " + en);
    }
}
