/** Own means and closed hours. */
@NullMarked
package xiezhi.monitoring.series;

import org.jspecify.annotations.NullMarked;
