/**
 * Who a document speaks of: {@link xiezhi.core.party.PartyName} compares names as printed, {@link xiezhi.core.party.MainParty} finds the party a file is about.
 */
@NullMarked
package xiezhi.core.party;

import org.jspecify.annotations.NullMarked;
