/**
 * The chain that binds the lines of dockets: {@link xiezhi.wire.chain.ChainedEntry} is a line with its hashes, {@link xiezhi.wire.chain.DayRoot} binds the dockets of a day, {@link xiezhi.wire.chain.ChainCheck} finds the first broken link with nothing but the lines, and {@link xiezhi.wire.chain.ExportFile} reads and writes them as a file.
 */
@NullMarked
package xiezhi.wire.chain;

import org.jspecify.annotations.NullMarked;
