package fadu.web.admin;

/** Something to choose. */
public record Choice(String id, String label) {}
