/** Reads what was handed in into documents of cases: {@link xiezhi.reading.CaseReader} is the way in. */
@NullMarked
package xiezhi.reading;

import org.jspecify.annotations.NullMarked;
