package xiezhi.reading.kind;

import java.util.Optional;
import xiezhi.core.document.DocumentKind;

/**
 * A line, or a few short lines together, that reads like the title of a paper.
 *
 * @param from first character in the normal text
 * @param until character after the last
 * @param kind kind it names; empty for a title of no known kind
 * @param prefix what stands before the title on the line, without blanks: usually the agency, often nothing
 * @param title the title without prefix, blanks and number
 * @param isExact false when a character is damaged
 */
record TitleLine(int from, int until, Optional<DocumentKind> kind, String prefix, String title, boolean isExact) {}
