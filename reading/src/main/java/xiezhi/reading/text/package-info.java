/**
 * Text as the parsers see it: {@link xiezhi.reading.text.Passage} goes in as it was extracted,
 * {@link xiezhi.reading.text.NormalText} is the normalised view that still knows where every character stood.
 */
@NullMarked
package xiezhi.reading.text;

import org.jspecify.annotations.NullMarked;
