package xiezhi.store;

/**
 * Content that is kept.
 *
 * @param sha256 its name: 64 small hexadecimal digits
 * @param bytes its length
 * @param type media type found by the content
 */
public record Blob(String sha256, long bytes, String type) {}
