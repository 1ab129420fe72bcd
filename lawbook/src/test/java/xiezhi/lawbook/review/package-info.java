/** Tests of xiezhi.lawbook.review. */
@NullMarked
package xiezhi.lawbook.review;

import org.jspecify.annotations.NullMarked;
