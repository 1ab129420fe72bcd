package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/**
 * The fine proposed for the party was worked out from the discretion benchmark.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: facts of each factor are established.
 *
 * <p>Law: administrative-penalty-law/034.
 */
public record BenchmarkApplied(Document document) implements DeliberationEvent, Evidenced {}
