@NullMarked
package xiezhi.server.demo;

import org.jspecify.annotations.NullMarked;
