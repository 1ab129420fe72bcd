package xiezhi.monitoring.detector;

/**
 * A figure of a detector.
 *
 * @param source the standard or report; empty for a figure of our own
 */
public record Parameter(String id, String zh, double value, String unit, Basis basis, String source) {}
