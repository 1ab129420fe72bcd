/** The law folder as files: where it lies, YAML with every mistake reported by file and line. */
@NullMarked
package xiezhi.lawbook.load;

import org.jspecify.annotations.NullMarked;
