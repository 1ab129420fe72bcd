/** The invented province of the demo. */
@NullMarked
package xiezhi.server.demo;

import org.jspecify.annotations.NullMarked;
