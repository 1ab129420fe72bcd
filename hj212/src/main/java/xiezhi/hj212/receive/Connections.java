package xiezhi.hj212.receive;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which connections are open, and whether one more may be. For many threads. */
final class Connections {
    private final ReceiverLimits limits;
    private final Set<Connection> open = new HashSet<>();
    private final Map<InetAddress, Integer> perAddress = new HashMap<>();
    private int greatest;

    Connections(ReceiverLimits limits) {
        this.limits = limits;
    }

    /** Takes a connection in, or says why not. */
    synchronized Optional<Refusal> add(Connection connection) {
        if (open.size() >= limits.connections()) {
            return Optional.of(Refusal.TOO_MANY_CONNECTIONS);
        }
        if (perAddress.getOrDefault(connection.address(), 0) >= limits.perAddress()) {
            return Optional.of(Refusal.TOO_MANY_FROM_ADDRESS);
        }
        open.add(connection);
        perAddress.merge(connection.address(), 1, Integer::sum);
        greatest = Math.max(greatest, open.size());
        return Optional.empty();
    }

    synchronized void remove(Connection connection) {
        if (open.remove(connection)) {
            perAddress.computeIfPresent(connection.address(), (ignored, count) -> count == 1 ? null : count - 1);
        }
        if (open.isEmpty()) {
            notifyAll();
        }
    }

    synchronized int open() {
        return open.size();
    }

    synchronized int greatest() {
        return greatest;
    }

    synchronized List<Connection> all() {
        return List.copyOf(open);
    }

    /** Waits until none is open, at most so long. */
    synchronized void awaitNone(long millis) throws InterruptedException {
        long untilNanos = System.nanoTime() + millis * 1_000_000;
        long leftMillis = millis;
        while (!open.isEmpty() && leftMillis > 0) {
            wait(leftMillis);
            leftMillis = (untilNanos - System.nanoTime()) / 1_000_000;
        }
    }
}
