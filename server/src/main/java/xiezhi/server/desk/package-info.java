/** What is due, and why. */
@NullMarked
package xiezhi.server.desk;

import org.jspecify.annotations.NullMarked;
