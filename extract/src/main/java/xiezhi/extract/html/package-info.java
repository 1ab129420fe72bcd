/** Web pages, also those Word saves under the name of a document. */
@NullMarked
package xiezhi.extract.html;

import org.jspecify.annotations.NullMarked;
