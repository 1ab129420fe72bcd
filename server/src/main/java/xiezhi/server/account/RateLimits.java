package xiezhi.server.account;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import xiezhi.server.Problem;

/** Refuses who asks too often: sign-ins by address and by account, everything else by account. */
@Component
class RateLimits {
    /** Sign-ins from one address; a whole office may share one behind a proxy. */
    static final TokenBucket.Limit SIGN_IN_OF_ADDRESS = new TokenBucket.Limit(120, 2);
    /** Sign-ins to one account, right or wrong. */
    static final TokenBucket.Limit SIGN_IN_OF_ACCOUNT = new TokenBucket.Limit(60, 1);
    /** Requests of one account. */
    static final TokenBucket.Limit REQUEST_OF_ACCOUNT = new TokenBucket.Limit(1_000, 100);
    /** Most buckets kept; when there are more, those nobody used lately go. */
    static final int MOST_BUCKETS = 20_000;

    private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    /** Notes a sign-in of somebody who is not known yet. */
    void signIn(String address) {
        take("address " + address, SIGN_IN_OF_ADDRESS);
    }

    /** Notes a sign-in. */
    void signIn(String address, String account) {
        signIn(address);
        take("account " + account, SIGN_IN_OF_ACCOUNT);
    }

    /** Notes a request. */
    void request(String account) {
        take("request " + account, REQUEST_OF_ACCOUNT);
    }

    private void take(String key, TokenBucket.Limit limit) {
        var now = clock.instant();
        if (buckets.size() >= MOST_BUCKETS) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        if (buckets.size() >= MOST_BUCKETS && !buckets.containsKey(key)) {
            throw Problem.tooMany(1);
        }
        var wait = buckets.computeIfAbsent(key, fresh -> new TokenBucket(limit, now))
                .take(now);
        if (wait > 0) {
            throw Problem.tooMany(wait);
        }
    }
}
