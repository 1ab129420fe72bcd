/** Long jobs that read old case files into dockets. */
@NullMarked
package xiezhi.server.importing;

import org.jspecify.annotations.NullMarked;
