@NullMarked
package xiezhi.sample.truth;

import org.jspecify.annotations.NullMarked;
