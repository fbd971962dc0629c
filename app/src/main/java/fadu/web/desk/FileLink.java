package fadu.web.desk;

/**
 * A file of an entry.
 *
 * @param link where it is fetched
 */
public record FileLink(String name, String link) {}
