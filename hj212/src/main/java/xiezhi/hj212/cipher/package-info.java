/** The enciphered data area of the 2025 edition. */
@NullMarked
package xiezhi.hj212.cipher;

import org.jspecify.annotations.NullMarked;
