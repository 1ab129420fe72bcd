/**
 * Files to text with positions: {@link xiezhi.extract.TextExtractor} reads one file of any kind into an
 * {@link xiezhi.extract.ExtractedText}, or says in one line why it cannot. It knows bytes and nothing of cases.
 */
@NullMarked
package xiezhi.extract;

import org.jspecify.annotations.NullMarked;
