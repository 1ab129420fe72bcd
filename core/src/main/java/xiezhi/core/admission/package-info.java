/**
 * Whether an event may be written into a docket: {@link xiezhi.core.admission.Admission} asks the gates in force on the day of the event and answers with all refusals at once. The gates themselves are content of the law folder; {@link xiezhi.core.admission.History} and {@link xiezhi.core.admission.EventFacts} are what their conditions see.
 */
@NullMarked
package xiezhi.core.admission;

import org.jspecify.annotations.NullMarked;
