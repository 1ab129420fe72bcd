@NullMarked
package xiezhi.hj212.frame;

import org.jspecify.annotations.NullMarked;
