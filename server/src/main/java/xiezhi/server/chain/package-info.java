/** The chain of all dockets for the world outside: roots of days, and exports that are checked offline. */
@NullMarked
package xiezhi.server.chain;

import org.jspecify.annotations.NullMarked;
