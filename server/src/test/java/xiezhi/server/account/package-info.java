@NullMarked
package xiezhi.server.account;

import org.jspecify.annotations.NullMarked;
