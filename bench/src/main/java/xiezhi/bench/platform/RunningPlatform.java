package xiezhi.bench.platform;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The platform that runs at the moment; whoever asks while none does waits for the next. */
final class RunningPlatform {
    private static final String ACCOUNT = "officer";
    private static final long RETRY_MILLIS = 200;

    private final Map<Integer, PlatformClient> clients = new HashMap<>();
    private Optional<String> url = Optional.empty();

    /** It listens here now. */
    synchronized void isAt(String address) {
        url = Optional.of(address);
        clients.values().forEach(PlatformClient::close);
        clients.clear();
        notifyAll();
    }

    /** It is gone. */
    synchronized void isGone() {
        url = Optional.empty();
    }

    /** A signed-in client of a writer; waits while there is no platform. */
    PlatformClient client(int writer) {
        while (true) {
            try {
                var address = address();
                synchronized (this) {
                    var known = Optional.ofNullable(clients.get(writer));
                    if (known.isPresent()) {
                        return known.get();
                    }
                }
                var client = new PlatformClient(address);
                client.signIn(ACCOUNT);
                synchronized (this) {
                    clients.put(writer, client);
                }
                return client;
            } catch (IOException notNow) {
                rest();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("ended while waiting for the platform", ended);
            }
        }
    }

    /** The client is of no use any more. */
    synchronized void forget(int writer, PlatformClient client) {
        clients.remove(writer, client);
        client.close();
    }

    private synchronized String address() throws InterruptedException {
        while (url.isEmpty()) {
            wait();
        }
        return url.get();
    }

    private static void rest() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
