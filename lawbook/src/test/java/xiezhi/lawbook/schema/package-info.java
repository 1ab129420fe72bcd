/** Tests of xiezhi.lawbook.schema. */
@NullMarked
package xiezhi.lawbook.schema;

import org.jspecify.annotations.NullMarked;
