package fadu.web.admin;

/** A post as a list shows it; {@code key} names it in a form. */
public record PostLine(String key, String person, String role, String unit, String days) {}
