package xiezhi.core.docket;

/**
 * A line and where it stands among the lines of all dockets.
 *
 * @param position 1, 2, 3 … without gaps, in the order of recording
 * @param docket docket the line belongs to
 * @param entry the line
 */
public record StoredEntry(long position, DocketId docket, DocketEntry entry) {}
