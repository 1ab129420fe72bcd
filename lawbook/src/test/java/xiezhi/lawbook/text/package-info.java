/** Tests of importing statute texts. */
@NullMarked
package xiezhi.lawbook.text;

import org.jspecify.annotations.NullMarked;
