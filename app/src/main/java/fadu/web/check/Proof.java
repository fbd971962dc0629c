package fadu.web.check;

/**
 * Evidence by its name.
 *
 * @param link where the file is fetched; empty where only its name was written
 */
public record Proof(String name, String link) {}
