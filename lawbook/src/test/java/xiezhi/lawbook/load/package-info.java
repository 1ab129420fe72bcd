/** Tests of reading the law folder. */
@NullMarked
package xiezhi.lawbook.load;

import org.jspecify.annotations.NullMarked;
