@NullMarked
package xiezhi.compose.number;

import org.jspecify.annotations.NullMarked;
