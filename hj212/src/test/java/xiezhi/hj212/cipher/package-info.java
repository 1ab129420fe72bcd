@NullMarked
package xiezhi.hj212.cipher;

import org.jspecify.annotations.NullMarked;
