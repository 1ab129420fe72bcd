/** The commands, one class a verb. {@link xiezhi.cli.Main} lists them. */
@NullMarked
package xiezhi.cli;

import org.jspecify.annotations.NullMarked;
