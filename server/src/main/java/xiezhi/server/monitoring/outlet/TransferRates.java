package xiezhi.server.monitoring.outlet;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import xiezhi.store.Database;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.Transfers;

/** Which share of the hours of the last weeks came and is normal, outlet by outlet: counted in the background when somebody asks, and told the next time. */
@Component
class TransferRates {
    private static final int DAYS = 30;
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final double THOUSAND = 1_000;

    private final Transfers transfers;
    private final MonitoringRegister register;
    private final Clock clock;
    private final Map<String, Counted> counted = new ConcurrentHashMap<>();
    private final ExecutorService counting = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("transfer-rates").factory());

    TransferRates(Database database, Clock clock) {
        this.transfers = new Transfers(database);
        this.register = new MonitoringRegister(database);
        this.clock = clock;
    }

    private record Counted(Instant at, Optional<Double> rate) {}

    /** The share as it was counted last; empty before, and where no hour was to come. */
    Optional<Double> rate(String outlet) {
        var now = clock.instant();
        var known = counted.get(outlet);
        if (known == null || known.at().plus(GOOD_FOR).isBefore(now)) {
            counted.put(outlet, new Counted(now, known == null ? Optional.empty() : known.rate()));
            counting.execute(() -> count(outlet));
        }
        return known == null ? Optional.empty() : known.rate();
    }

    private void count(String outlet) {
        try {
            counted.put(outlet, new Counted(clock.instant(), counted(outlet)));
        } catch (DatabaseFailure away) {
            // Asked again the next time.
            counted.remove(outlet);
        }
    }

    private Optional<Double> counted(String outlet) {
        var until = LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
        long expected = 0;
        long effective = 0;
        for (var device : register.devicesOf(outlet, until.toLocalDate())) {
            var rate = transfers.rate(device.mn(), until.minusDays(DAYS), until);
            expected += rate.expected();
            effective += rate.effective();
        }
        return expected == 0 ? Optional.empty() : Optional.of(Math.round(THOUSAND * effective / expected) / THOUSAND);
    }

    @PreDestroy
    void stop() {
        counting.shutdownNow();
    }
}
