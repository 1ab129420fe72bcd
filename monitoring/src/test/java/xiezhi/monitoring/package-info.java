/** Tests of what the packages share: rules out of the law folder, and invented hours. */
@NullMarked
package xiezhi.monitoring;

import org.jspecify.annotations.NullMarked;
