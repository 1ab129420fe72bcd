package xiezhi.core.report;

/**
 * A file of a case that could not be read.
 *
 * @param file path relative to the case
 * @param code reason in one kebab-case word, for programs
 * @param message what, where, what to do, in Chinese, one line
 */
public record UnreadableFile(String file, String code, String message) {}
