@NullMarked
package xiezhi.lawbook.matrix;

import org.jspecify.annotations.NullMarked;
