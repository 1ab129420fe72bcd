package xiezhi.core.violation;

import xiezhi.core.casefile.RangeFacts;

/** Tells the range of a fine. The law book does; tests may give another. */
@FunctionalInterface
public interface FineRanges {

    /** The range under the law that governs the conduct, and the comparison with the newer law. */
    RangeFacts range(FineQuestion question);
}
