/** A device that exists only in memory, for tests, trials and load. */
@NullMarked
package xiezhi.hj212.device;

import org.jspecify.annotations.NullMarked;
