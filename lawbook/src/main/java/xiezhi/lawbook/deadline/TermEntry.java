package xiezhi.lawbook.deadline;

import xiezhi.core.deadline.DeadlineRule;

/**
 * A term with what only the law folder knows of it.
 *
 * @param rule the term
 * @param extensionPaper kind of the documents that approve its extension, or empty
 * @param path its file
 */
public record TermEntry(DeadlineRule rule, String extensionPaper, String path) {}
