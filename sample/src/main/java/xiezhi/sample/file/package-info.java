/** Files of a case: text, Word, PDF, OFD, scans and ledgers, byte for byte reproducible. */
@NullMarked
package xiezhi.sample.file;

import org.jspecify.annotations.NullMarked;
