package xiezhi.lawbook.glossary;

/**
 * A term of the field.
 *
 * @param id its id: the same word in file names, tags and types
 * @param zh the Chinese word
 * @param en the English words
 * @param section part of the file it stands in, for example {@code terms} or {@code events}
 * @param stage stage of the procedure, empty when it belongs to none
 * @param meaning its meaning in Chinese, empty when the word says it
 * @param source citation it comes from, empty when none
 */
public record Term(String id, String zh, String en, String section, String stage, String meaning, String source) {}
