package fadu.figure;

/**
 * How much stands behind a figure.
 *
 * @param entries how many rows there are
 * @param sum what they add up to
 */
public record Behind(long entries, long sum) {}
