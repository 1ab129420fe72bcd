/** Firms with their discharge permits, and the cases about them. */
@NullMarked
package xiezhi.server.firm;

import org.jspecify.annotations.NullMarked;
