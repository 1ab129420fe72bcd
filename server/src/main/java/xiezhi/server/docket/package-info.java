/** Cases: lists, one case, adding to it. */
@NullMarked
package xiezhi.server.docket;

import org.jspecify.annotations.NullMarked;
