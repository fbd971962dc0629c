package fadu.web;

/**
 * What can be chosen in a list of choices.
 *
 * @param id as the form sends it
 */
public record Choice(String id, String label) {}
