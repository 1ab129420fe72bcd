package xiezhi.core.review;

/**
 * A case that the rubric cannot score.
 *
 * @param reason why, in Chinese
 */
public record NoScore(String reason) implements CaseScore {}
