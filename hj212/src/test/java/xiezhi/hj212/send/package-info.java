@NullMarked
package xiezhi.hj212.send;

import org.jspecify.annotations.NullMarked;
