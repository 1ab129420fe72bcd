/** The folded case as rules see it: {@link xiezhi.core.casefile.CaseFile} and the records it is made of. The rule schema is derived from these records. */
@NullMarked
package xiezhi.core.casefile;

import org.jspecify.annotations.NullMarked;
