package xiezhi.cli;

import java.util.Locale;
import xiezhi.hj212.send.SendCounts;

/** One line about what was sent and answered. */
final class SendReport {
    private static final double MEDIAN = 0.5;
    private static final double TAIL = 0.99;

    private SendReport() {}

    static String line(SendCounts counts) {
        var latencies = counts.latencies();
        return "发送 " + counts.sent() + " 包，应答 " + counts.acknowledged() + " 包，未应答 " + lost(counts) + " 包；应答时延（毫秒）"
                + String.format(
                        Locale.ROOT,
                        "p50 %.1f，p99 %.1f，最长 %.1f",
                        latencies.percentileMillis(MEDIAN),
                        latencies.percentileMillis(TAIL),
                        latencies.greatestMillis());
    }

    /** Packets that wanted an answer and got none. */
    static long lost(SendCounts counts) {
        return counts.wanted() - counts.acknowledged();
    }
}
