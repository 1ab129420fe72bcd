/**
 * What a check found: {@link xiezhi.core.finding.Finding}, with the articles it rests on ({@link xiezhi.core.finding.CitedArticle}), the facts it used ({@link xiezhi.core.finding.UsedFact}) and one order for all lists of findings.
 */
@NullMarked
package xiezhi.core.finding;

import org.jspecify.annotations.NullMarked;
