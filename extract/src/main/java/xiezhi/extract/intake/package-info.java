/** What was handed in: case folders, archives, single documents and ledgers, as a lazy stream of cases. */
@NullMarked
package xiezhi.extract.intake;

import org.jspecify.annotations.NullMarked;
