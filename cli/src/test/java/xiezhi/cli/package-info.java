@NullMarked
package xiezhi.cli;

import org.jspecify.annotations.NullMarked;
