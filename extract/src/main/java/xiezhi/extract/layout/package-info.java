/**
 * From characters placed on pages to lines, tables, paragraphs, running headers and footers; shared by PDF, OFD and
 * recognised scans. Units are those of the page, y grows downwards; all tolerances are relative to the font size.
 */
@NullMarked
package xiezhi.extract.layout;

import org.jspecify.annotations.NullMarked;
