/** Which cases an account may see: those of its unit and of the units below it. */
@NullMarked
package xiezhi.server.scope;

import org.jspecify.annotations.NullMarked;
