/**
 * What a paper is: {@link xiezhi.reading.kind.KindRecogniser} names the document kind by title and body, never by the
 * file name alone; {@link xiezhi.reading.kind.DocumentSplitter} parts a file that holds several papers.
 */
@NullMarked
package xiezhi.reading.kind;

import org.jspecify.annotations.NullMarked;
