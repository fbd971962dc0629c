package badhouse.law;

/** A name that fits everything. */
public record DateUtil(int days) {}
