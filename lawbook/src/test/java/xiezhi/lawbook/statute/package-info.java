/** Tests of the catalogue of statutes. */
@NullMarked
package xiezhi.lawbook.statute;

import org.jspecify.annotations.NullMarked;
