package xiezhi.core.deadline;

/**
 * An event a term starts or ends with.
 *
 * @param tag tag as in the docket, for example {@code prior-notice-served}
 * @param zh Chinese phrase, for example 送达行政处罚事先告知书
 */
public record EventName(String tag, String zh) {}
