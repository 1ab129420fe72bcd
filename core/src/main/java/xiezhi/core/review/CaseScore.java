package xiezhi.core.review;

/** What the rubric makes of a case: a score, or why there is none. */
public sealed interface CaseScore permits ReviewScore, NoScore {}
