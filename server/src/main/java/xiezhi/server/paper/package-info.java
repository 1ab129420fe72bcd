/** Papers written in the browser: drafts, their check while somebody types, numbers, issued versions; files handed in. */
@NullMarked
package xiezhi.server.paper;

import org.jspecify.annotations.NullMarked;
