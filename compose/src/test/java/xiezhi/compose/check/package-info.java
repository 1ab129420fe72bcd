@NullMarked
package xiezhi.compose.check;

import org.jspecify.annotations.NullMarked;
