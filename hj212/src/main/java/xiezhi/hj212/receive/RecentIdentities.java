package xiezhi.hj212.receive;

import java.util.Arrays;

/**
 * The identities of the last packets kept, in two generations: when the younger is full, the older is forgotten. At least
 * one generation is always remembered. For one thread.
 */
final class RecentIdentities {
    /**
     * Packets of one generation: eight minutes at 2,000 a second, more than an hour and a half of ten thousand devices that
     * send once a minute. A device sends again within a minute (HJ 212: ten seconds, three times). Both generations full
     * have some 64 MB.
     */
    static final int GENERATION = 1_000_000;

    private final int most;
    private Generation young = new Generation();
    private Generation old = new Generation();

    RecentIdentities(int most) {
        this.most = most;
    }

    boolean contains(PacketIdentity identity) {
        return young.contains(identity) || old.contains(identity);
    }

    void add(PacketIdentity identity) {
        if (young.size == most) {
            old = young;
            young = new Generation();
        }
        young.add(identity);
    }

    /** An open table of pairs of longs; never more than half full. */
    private static final class Generation {
        private static final int FIRST_PLACES = 1_024;

        private long[] pairs = new long[2 * FIRST_PLACES];
        private int size;

        boolean contains(PacketIdentity identity) {
            int place = place(identity.high(), low(identity));
            return pairs[place + 1] != 0;
        }

        void add(PacketIdentity identity) {
            if (2 * size >= pairs.length / 2) {
                grow();
            }
            put(identity.high(), low(identity));
        }

        private void put(long high, long low) {
            int place = place(high, low);
            size += pairs[place + 1] == 0 ? 1 : 0;
            pairs[place] = high;
            pairs[place + 1] = low;
        }

        /** Where the pair stands, or the free place where it would stand. */
        private int place(long high, long low) {
            int mask = pairs.length / 2 - 1;
            int at = (int) high & mask;
            while (pairs[2 * at + 1] != 0 && (pairs[2 * at] != high || pairs[2 * at + 1] != low)) {
                at = (at + 1) & mask;
            }
            return 2 * at;
        }

        private void grow() {
            long[] before = pairs;
            pairs = new long[2 * before.length];
            size = 0;
            for (int i = 0; i < before.length; i += 2) {
                if (before[i + 1] != 0) {
                    put(before[i], before[i + 1]);
                }
            }
            Arrays.fill(before, 0);
        }

        /** Zero stands for a free place. */
        private static long low(PacketIdentity identity) {
            return identity.low() == 0 ? 1 : identity.low();
        }
    }
}
