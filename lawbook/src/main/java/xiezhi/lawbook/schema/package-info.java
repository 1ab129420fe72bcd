/** What conditions can ask: names and types derived from the case records, and the case as typed rows. */
@NullMarked
package xiezhi.lawbook.schema;

import org.jspecify.annotations.NullMarked;
