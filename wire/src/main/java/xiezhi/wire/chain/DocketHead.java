package xiezhi.wire.chain;

import xiezhi.core.docket.DocketId;

/**
 * How far a docket has come: its last line.
 *
 * @param docket the docket
 * @param seq number of the line
 * @param link hashes of the line
 */
public record DocketHead(DocketId docket, int seq, Link link) implements Comparable<DocketHead> {

    /** Leaf of the day's Merkle tree. */
    Link leaf() {
        return Link.leaf(
                CanonicalJson.of(link.json().put("docket", docket.value()).put("seq", seq)));
    }

    /** By docket, as the leaves of a day's tree are ordered. */
    @Override
    public int compareTo(DocketHead other) {
        return docket.compareTo(other.docket);
    }
}
