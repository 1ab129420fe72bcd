@NullMarked
package xiezhi.server.paper;

import org.jspecify.annotations.NullMarked;
