package fadu.matter;

/** A kind of limit that is overdue in matters of a unit that somebody handles. */
public record LateLimit(String unit, String procedure, String limit, String handler) {}
