/** OFD, the national fixed-layout format (GB/T 33190). */
@NullMarked
package xiezhi.extract.ofd;

import org.jspecify.annotations.NullMarked;
