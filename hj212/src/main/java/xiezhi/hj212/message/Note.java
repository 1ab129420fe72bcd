package xiezhi.hj212.message;

/**
 * One place where a packet was put up with.
 *
 * @param tolerance what
 * @param text the words of the packet it is about; may be empty
 */
public record Note(Tolerance tolerance, String text) {}
