@NullMarked
package xiezhi.hj212.receive;

import org.jspecify.annotations.NullMarked;
