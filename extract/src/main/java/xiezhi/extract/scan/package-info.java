/** Scans and photos, through tesseract where it is installed. */
@NullMarked
package xiezhi.extract.scan;

import org.jspecify.annotations.NullMarked;
