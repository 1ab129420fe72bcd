package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The agency referred the party to the police on suspicion of a crime.
 *
 * <p>Opens: three days for the police to decide; days are not counted in the term of the case.
 *
 * <p>Before: the head of the agency approved.
 *
 * <p>Law: crime-referral-regulation/005, ecological-environment-code/1083.
 */
public record CrimeReferred(Document document) implements OversightEvent, Evidenced {}
