@NullMarked
package xiezhi.sample.province;

import org.jspecify.annotations.NullMarked;
