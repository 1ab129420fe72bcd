@NullMarked
package xiezhi.store;

import org.jspecify.annotations.NullMarked;
