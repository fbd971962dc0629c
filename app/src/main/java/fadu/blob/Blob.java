package fadu.blob;

/**
 * A file that is kept.
 *
 * @param sha256 its name: 64 lower-case hexadecimal digits
 * @param size   in bytes
 */
public record Blob(String sha256, long size) {}
