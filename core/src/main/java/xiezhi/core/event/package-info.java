/**
 * What can happen in a case: {@link xiezhi.core.event.CaseEvent} in twelve stages, one record for each event. An event that a document evidences carries that document; a served one carries the document and its receipt.
 */
@NullMarked
package xiezhi.core.event;

import org.jspecify.annotations.NullMarked;
