/** PDF with a text layer: lines, paragraphs, tables, running headers and footers. */
@NullMarked
package xiezhi.extract.pdf;

import org.jspecify.annotations.NullMarked;
