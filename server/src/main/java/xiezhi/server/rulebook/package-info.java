/** The law folder, for reading. */
@NullMarked
package xiezhi.server.rulebook;

import org.jspecify.annotations.NullMarked;
