/** Parameters of early-warning detectors: {@link xiezhi.lawbook.detector.DetectorBook} reads {@code law/detectors/}. */
@NullMarked
package xiezhi.lawbook.detector;

import org.jspecify.annotations.NullMarked;
