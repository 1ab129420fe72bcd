/** XML read by a cursor that admits no DTD, no entities and no bottomless nesting. */
@NullMarked
package xiezhi.extract.xml;

import org.jspecify.annotations.NullMarked;
