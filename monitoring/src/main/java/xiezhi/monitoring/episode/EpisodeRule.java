package xiezhi.monitoring.episode;

/**
 * How detections become episodes, by the law folder.
 *
 * @param togetherHours two independent soft detections count together within so many hours
 * @param quietHours an episode ends when nothing was added for so long
 * @param halfLifeHours after so long a detection counts half
 * @param dailyQuota leads of a day
 */
public record EpisodeRule(int togetherHours, int quietHours, int halfLifeHours, int dailyQuota) {}
