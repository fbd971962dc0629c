package fadu.web.desk;

/**
 * A form that was begun and left.
 *
 * @param what the kind of matter, or the matter and the act
 * @param saved when
 */
public record BegunLine(String what, String saved, String link) {}
