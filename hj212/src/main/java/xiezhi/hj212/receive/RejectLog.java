package xiezhi.hj212.receive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was not taken by cause, and keeps the last of it. For many threads. */
public final class RejectLog {
    /** How many are kept: enough to see what a device does wrong, at most some 2 MB. */
    public static final int LAST = 1_000;
    /** Bytes kept of one: a packet of the standard and its surroundings. */
    public static final int MOST_BYTES = 2_048;

    private final int last;
    private final Map<String, Long> counts = new TreeMap<>();
    private final ArrayDeque<Entry> entries = new ArrayDeque<>();

    /**
     * One thing not taken.
     *
     * @param at when
     * @param from address and port of the sender
     * @param code {@link Refusal#code} or {@code Cause.code}
     * @param explanation one line for people
     * @param text the beginning of what came, at most {@link #MOST_BYTES}, each character a byte; empty for a connection
     */
    public record Entry(Instant at, String from, String code, String explanation, String text) {
        static Entry of(Instant at, String from, String code, String explanation, byte[] bytes) {
            int length = Math.min(bytes.length, MOST_BYTES);
            return new Entry(at, from, code, explanation, new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        }
    }

    /**
     * @param last how many are kept
     */
    public RejectLog(int last) {
        this.last = last;
    }

    /** Counts and keeps. */
    synchronized void add(Entry entry) {
        counts.merge(entry.code(), 1L, Long::sum);
        if (entries.size() == last) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    /** How many of each cause since the start. */
    public synchronized Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    /** The last ones, the oldest first. */
    public synchronized List<Entry> last() {
        return List.copyOf(entries);
    }
}
