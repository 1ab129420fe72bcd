/**
 * The docket of a case: {@link xiezhi.core.docket.Docket} keeps what happened, append-only; {@link xiezhi.core.docket.CaseState} is the docket folded, stage by stage; {@link xiezhi.core.docket.DocumentEvents} turns documents into events; {@link xiezhi.core.docket.FoldedCase} yields the {@link xiezhi.core.casefile.CaseFile} that rules see.
 */
@NullMarked
package xiezhi.core.docket;

import org.jspecify.annotations.NullMarked;
