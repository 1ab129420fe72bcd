/** What is left when the platform is killed. */
@NullMarked
package xiezhi.acceptance.crash;

import org.jspecify.annotations.NullMarked;
