/** Drives the packaged platform from outside, as a browser does: kills it under load, measures it under load. */
@NullMarked
package xiezhi.bench.platform;

import org.jspecify.annotations.NullMarked;
