@NullMarked
package xiezhi.server;

import org.jspecify.annotations.NullMarked;
