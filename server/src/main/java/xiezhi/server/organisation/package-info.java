/** Units, officers and qualifications, dated: what was so on a day stays known. */
@NullMarked
package xiezhi.server.organisation;

import org.jspecify.annotations.NullMarked;
