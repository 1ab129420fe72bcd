/** The filled document as Word, PDF, OFD and HTML. Equal input gives equal bytes. */
@NullMarked
package xiezhi.compose.file;

import org.jspecify.annotations.NullMarked;
