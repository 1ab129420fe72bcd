package xiezhi.lawbook.page;

/**
 * A generated page.
 *
 * @param name file name below {@code docs/}
 * @param text Markdown, ending with a line feed
 */
public record Page(String name, String text) {}
