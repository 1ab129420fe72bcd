/** Tests of the catalogue of violations. */
@NullMarked
package xiezhi.lawbook.violation;

import org.jspecify.annotations.NullMarked;
