package xiezhi.server.account;

import java.time.Duration;
import java.time.Instant;

/** So many requests at once, and so many a second afterwards. */
final class TokenBucket {
    private final Limit limit;
    private double tokens;
    private Instant filledAt;

    /**
     * How much is allowed.
     *
     * @param burst requests at once
     * @param perSecond requests a second in the long run
     */
    record Limit(int burst, double perSecond) {}

    TokenBucket(Limit limit, Instant now) {
        this.limit = limit;
        this.tokens = limit.burst();
        this.filledAt = now;
    }

    /** Takes a token; the answer is 0, or the whole seconds until there is one again. */
    synchronized long take(Instant now) {
        fill(now);
        if (tokens >= 1) {
            tokens--;
            return 0;
        }
        return (long) Math.ceil((1 - tokens) / limit.perSecond());
    }

    /** Whether nothing was taken for so long that a new one would be the same. */
    synchronized boolean isFull(Instant now) {
        fill(now);
        return tokens >= limit.burst();
    }

    private void fill(Instant now) {
        var passed = Math.max(0, Duration.between(filledAt, now).toNanos()) / 1e9;
        tokens = Math.min(limit.burst(), tokens + passed * limit.perSecond());
        filledAt = now;
    }
}
