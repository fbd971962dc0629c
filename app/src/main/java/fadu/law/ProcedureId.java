package fadu.law;

/** A kind of matter in one version of its law: {@code information-request@2019}. */
public record ProcedureId(String name, String version) {
    /** Reads {@code name@version}. */
    public static ProcedureId parse(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at == text.length() - 1) {
            throw new IllegalArgumentException("not name@version: " + text);
        }
        return new ProcedureId(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
