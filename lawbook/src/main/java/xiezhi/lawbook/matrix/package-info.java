/** Elements, evidence and articles: {@link xiezhi.lawbook.matrix.MatrixBook} reads {@code law/matrix.yaml}. */
@NullMarked
package xiezhi.lawbook.matrix;

import org.jspecify.annotations.NullMarked;
