/** Writes documents: {@link xiezhi.compose.Composer} takes a template and the values of a case and yields the document as Word, PDF, OFD or HTML. */
@NullMarked
package xiezhi.compose;

import org.jspecify.annotations.NullMarked;
