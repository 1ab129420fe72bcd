/** Zip files, read within limits: entries, sizes, ratios, names in UTF-8 or GBK. */
@NullMarked
package xiezhi.extract.archive;

import org.jspecify.annotations.NullMarked;
