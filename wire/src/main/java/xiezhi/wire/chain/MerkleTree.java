package xiezhi.wire.chain;

import java.util.ArrayList;
import java.util.List;

/** A binary tree of hashes over a list, as in RFC 6962: one root stands for all, and few hashes show that one belongs. */
final class MerkleTree {
    private MerkleTree() {}

    /** Root over these leaves in this order; of no leaves, the hashes of nothing. */
    static Link root(List<Link> leaves) {
        if (leaves.isEmpty()) {
            return Link.of("");
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = split(leaves.size());
        return Link.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** What to combine a leaf with, from the leaf up, to reach the root. */
    static List<InclusionProof.Step> path(List<Link> leaves, int index) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = split(leaves.size());
        List<Link> left = leaves.subList(0, split);
        List<Link> right = leaves.subList(split, leaves.size());
        List<InclusionProof.Step> steps =
                new ArrayList<>(index < split ? path(left, index) : path(right, index - split));
        steps.add(
                index < split
                        ? new InclusionProof.Step(root(right), false)
                        : new InclusionProof.Step(root(left), true));
        return steps;
    }

    /** Largest power of two below the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
