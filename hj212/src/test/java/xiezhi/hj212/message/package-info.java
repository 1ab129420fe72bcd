@NullMarked
package xiezhi.hj212.message;

import org.jspecify.annotations.NullMarked;
