/**
 * The gates of {@code law/admission/}: {@link xiezhi.lawbook.admission.GateBook} reads them and holds events against them. A gate is written like a rule, over the two records {@link xiezhi.core.admission.History} ({@code c}) and {@link xiezhi.core.admission.EventFacts} ({@code e}).
 */
@NullMarked
package xiezhi.lawbook.admission;

import org.jspecify.annotations.NullMarked;
