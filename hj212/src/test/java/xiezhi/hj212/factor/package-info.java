@NullMarked
package xiezhi.hj212.factor;

import org.jspecify.annotations.NullMarked;
