/**
 * Statutes as the catalogue knows them: {@link xiezhi.core.statute.StatuteId}, {@link xiezhi.core.statute.Citation} of an
 * article, {@link xiezhi.core.statute.Statute} with its dated {@link xiezhi.core.statute.StatuteVersion}s, and
 * {@link xiezhi.core.statute.Article}, the gist of an article in our own words. No statute text.
 */
@NullMarked
package xiezhi.core.statute;

import org.jspecify.annotations.NullMarked;
