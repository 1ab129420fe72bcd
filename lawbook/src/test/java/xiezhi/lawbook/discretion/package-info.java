/** Tests of discretion benchmarks. */
@NullMarked
package xiezhi.lawbook.discretion;

import org.jspecify.annotations.NullMarked;
