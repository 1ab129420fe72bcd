@NullMarked
package xiezhi.store.monitoring;

import org.jspecify.annotations.NullMarked;
