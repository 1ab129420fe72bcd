package xiezhi.server.docket;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets as many threads derive cases at once as there are processors, in the order they came. All at once would slow each
 * other down: of fifty who ask within a second, the first would wait as long as the last.
 *
 * <p>Work that takes a turn must not ask for another one, and should not wait for the network.
 */
@Component
public class Turns {
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** What the work gives, when its turn has come. */
    public <T> T take(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
