@NullMarked
package xiezhi.hj212.write;

import org.jspecify.annotations.NullMarked;
