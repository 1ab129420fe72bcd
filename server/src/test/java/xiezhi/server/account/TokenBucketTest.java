package xiezhi.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import xiezhi.server.Problem;

class TokenBucketTest {
    private static final Instant NOON = Instant.parse("2026-11-29T04:00:00Z");
    private static final TokenBucket.Limit LIMIT = new TokenBucket.Limit(3, 0.5);

    @Test
    void givesABurstAndThenOneEveryTwoSeconds() {
        var bucket = new TokenBucket(LIMIT, NOON);
        for (var taken = 0; taken < 3; taken++) {
            assertThat(bucket.take(NOON)).isZero();
        }
        assertThat(bucket.take(NOON)).isEqualTo(2);
        assertThat(bucket.take(NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(bucket.take(NOON.plusSeconds(2))).isZero();
        assertThat(bucket.take(NOON.plusSeconds(2))).isEqualTo(2);
    }

    @Test
    void neverHoldsMoreThanTheBurst() {
        var bucket = new TokenBucket(LIMIT, NOON);
        bucket.take(NOON);
        assertThat(bucket.isFull(NOON)).isFalse();
        var later = NOON.plusSeconds(3600);
        assertThat(bucket.isFull(later)).isTrue();
        for (var taken = 0; taken < 3; taken++) {
            assertThat(bucket.take(later)).isZero();
        }
        assertThat(bucket.take(later)).isPositive();
    }

    @Test
    void givesNothingForAClockThatGoesBack() {
        var bucket = new TokenBucket(new TokenBucket.Limit(1, 1), NOON);
        assertThat(bucket.take(NOON)).isZero();
        assertThat(bucket.take(NOON.minusSeconds(60))).isPositive();
    }

    @Test
    void countsSignInsOfAnAddressOverAllAccounts() {
        var limits = new RateLimits(Clock.fixed(NOON, ZoneOffset.UTC));
        var most = RateLimits.SIGN_IN_OF_ADDRESS.burst();
        for (var attempt = 0; attempt < most; attempt++) {
            limits.signIn("10.0.0.1", "account-" + attempt);
        }
        assertThatThrownBy(() -> limits.signIn("10.0.0.1", "another")).isInstanceOf(Problem.class);
        limits.signIn("10.0.0.2", "another");
    }

    @Test
    void doesNotGrowWithoutEnd() {
        var limits = new RateLimits(Clock.fixed(NOON, ZoneOffset.UTC));
        for (var account = 0; account < RateLimits.MOST_BUCKETS; account++) {
            limits.request("account-" + account);
        }
        assertThatThrownBy(() -> limits.request("one-too-many")).isInstanceOf(Problem.class);
        limits.request("account-1");
    }
}
