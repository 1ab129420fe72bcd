@NullMarked
package xiezhi.server.monitoring.episode;

import org.jspecify.annotations.NullMarked;
