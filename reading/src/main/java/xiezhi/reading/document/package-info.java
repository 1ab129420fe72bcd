/**
 * From a file to documents: {@link xiezhi.reading.document.DocumentReader} parts the file, recognises each paper, reads
 * its fields and says which of the elements its kind requires are there; {@link xiezhi.reading.document.LedgerReader}
 * turns the rows of a ledger into cases.
 */
@NullMarked
package xiezhi.reading.document;

import org.jspecify.annotations.NullMarked;
