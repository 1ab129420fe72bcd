@NullMarked
package xiezhi.hj212.join;

import org.jspecify.annotations.NullMarked;
