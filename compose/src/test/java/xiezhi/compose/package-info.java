@NullMarked
package xiezhi.compose;

import org.jspecify.annotations.NullMarked;
