@NullMarked
package xiezhi.sample;

import org.jspecify.annotations.NullMarked;
