/** Whether events may be written into a docket, on whole generated cases. */
@NullMarked
package xiezhi.acceptance.admission;

import org.jspecify.annotations.NullMarked;
