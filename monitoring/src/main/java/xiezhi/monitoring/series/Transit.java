package xiezhi.monitoring.series;

import java.time.LocalDateTime;

/**
 * How a value came.
 *
 * @param sampledAt when the sample was taken; water analysers repeat one sample for hours
 * @param receivedAt when the platform received it
 * @param isResent whether the sender said that it sends again or fills a gap
 * @param evidence reference of the raw packet
 */
public record Transit(LocalDateTime sampledAt, LocalDateTime receivedAt, boolean isResent, String evidence) {}
