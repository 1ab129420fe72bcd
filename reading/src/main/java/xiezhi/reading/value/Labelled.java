package xiezhi.reading.value;

/**
 * A field of a form: a label and the words that belong to it.
 *
 * @param id id of the label in its {@link LabelSet}
 * @param labelFrom first character of the printed label
 * @param from first character of the value, trimmed
 * @param until character after the value
 * @param isBlank nothing is filled in: empty, ____, ×××, /, 无, 空白
 */
public record Labelled(String id, int labelFrom, int from, int until, boolean isBlank) {}
