/** Comparison of two versions of a document. */
@NullMarked
package xiezhi.compose.text;

import org.jspecify.annotations.NullMarked;
