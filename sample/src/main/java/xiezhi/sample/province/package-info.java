/** The invented province of the demo: cities and counties, firms with permits, leads, and the cases of one year. */
@NullMarked
package xiezhi.sample.province;

import org.jspecify.annotations.NullMarked;
