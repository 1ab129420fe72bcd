@NullMarked
package xiezhi.hj212.device;

import org.jspecify.annotations.NullMarked;
