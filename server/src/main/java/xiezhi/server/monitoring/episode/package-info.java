/** Explained episodes of what detectors see in the packets that are kept, what officers say of them, and the leads they become. */
@NullMarked
package xiezhi.server.monitoring.episode;

import org.jspecify.annotations.NullMarked;
