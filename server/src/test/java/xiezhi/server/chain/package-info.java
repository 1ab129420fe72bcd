/** Roots of days over all dockets. */
@NullMarked
package xiezhi.server.chain;

import org.jspecify.annotations.NullMarked;
