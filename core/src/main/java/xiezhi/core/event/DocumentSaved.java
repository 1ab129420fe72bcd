package xiezhi.core.event;

import xiezhi.core.fact.Fact;

/**
 * A version of a paper in preparation was saved. The text lies outside the docket, under its digest (SM3, hexadecimal); only a paper that is final becomes a document of the case.
 *
 * <p>Opens: nothing.
 *
 * <p>Before: the version follows the one before.
 *
 * <p>Law: none; the rule is our own.
 */
public record DocumentSaved(Fact<String> paper, Fact<Long> version, Fact<String> digest) implements OversightEvent {}
