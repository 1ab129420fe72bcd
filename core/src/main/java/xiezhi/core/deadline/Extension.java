package xiezhi.core.deadline;

import xiezhi.core.calendar.Term;

/**
 * One lengthening the law allows.
 *
 * @param longest at most this much
 * @param by who approves, in Chinese
 */
public record Extension(Term longest, String by) {}
