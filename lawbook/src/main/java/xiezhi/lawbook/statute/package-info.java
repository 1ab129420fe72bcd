/**
 * The catalogue of statutes: {@link xiezhi.lawbook.statute.StatuteBook} finds a statute by its printed name, tells the
 * version of a day and judges citations.
 */
@NullMarked
package xiezhi.lawbook.statute;

import org.jspecify.annotations.NullMarked;
