/** Spreadsheets and ledgers: XLSX, XLS, CSV. */
@NullMarked
package xiezhi.extract.sheet;

import org.jspecify.annotations.NullMarked;
