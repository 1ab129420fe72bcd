@NullMarked
package xiezhi.hj212;

import org.jspecify.annotations.NullMarked;
