/**
 * The catalogue of violations: {@link xiezhi.lawbook.violation.ViolationBook} recognises a violation from what is cited
 * and told, and gives the range of the fine on a day.
 */
@NullMarked
package xiezhi.lawbook.violation;

import org.jspecify.annotations.NullMarked;
