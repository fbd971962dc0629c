package fadu.matter;

/**
 * A kind of limit that is overdue in matters that somebody handles.
 *
 * @param unit whose posts meet it
 */
public record LateLimit(String unit, String procedure, String limit, String handler) {}
