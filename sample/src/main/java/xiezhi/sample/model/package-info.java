/** One invented case as typed data, before any document is written. */
@NullMarked
package xiezhi.sample.model;

import org.jspecify.annotations.NullMarked;
