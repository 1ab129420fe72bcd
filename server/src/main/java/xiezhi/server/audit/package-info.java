/** Who looked at what and did what. */
@NullMarked
package xiezhi.server.audit;

import org.jspecify.annotations.NullMarked;
