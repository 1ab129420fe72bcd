@NullMarked
package xiezhi.compose.file;

import org.jspecify.annotations.NullMarked;
