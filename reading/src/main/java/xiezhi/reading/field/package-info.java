/**
 * The fields of a paper: {@link xiezhi.reading.field.FieldReaders} fills a document draft as the form of its kind says.
 * Wordings and labels are law content; what is here knows how values of each type are taken from a text.
 */
@NullMarked
package xiezhi.reading.field;

import org.jspecify.annotations.NullMarked;
