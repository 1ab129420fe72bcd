/**
 * The one place that knows the JSON form of what the commands and, later, the server say. Field order is fixed, dates
 * are ISO days, money is whole fen, so that the same case gives the same bytes everywhere.
 */
@NullMarked
package xiezhi.wire;

import org.jspecify.annotations.NullMarked;
