/** The law book: everything the law folder says, read, checked and ready to be asked. */
@NullMarked
package xiezhi.lawbook;

import org.jspecify.annotations.NullMarked;
