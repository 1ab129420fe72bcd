@NullMarked
package xiezhi.compose.text;

import org.jspecify.annotations.NullMarked;
