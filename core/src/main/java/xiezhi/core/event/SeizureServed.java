package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The decision on seizure, with its list, reached the party.
 *
 * <p>Opens: remedies.
 *
 * <p>Before: the seizure is decided.
 *
 * <p>Law: administrative-compulsion-law/024.
 */
public record SeizureServed(Document served, Document receipt) implements MeasuresEvent, Served {}
