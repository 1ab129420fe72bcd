package xiezhi.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work done by several threads whose results come out in the order of their inputs. At most {@link #AHEAD} results a
 * thread wait, so memory stays bounded however long the run is.
 */
final class OrderedWork {
    /** Results that may wait for each thread. */
    private static final int AHEAD = 2;

    private OrderedWork() {}

    /**
     * Feeds inputs to the threads until they end or {@code isStopped} says so, and hands results on in order. After a
     * stop only what was begun is finished.
     *
     * @return number of results handed on
     */
    static <I, O> int run(
            Iterator<I> inputs, Function<I, O> work, Consumer<O> sink, int threads, BooleanSupplier isStopped) {
        var waiting = new ArrayDeque<Future<Optional<O>>>();
        int done = 0;
        try (var pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory())) {
            while (!isStopped.getAsBoolean() && inputs.hasNext()) {
                var input = inputs.next();
                waiting.add(pool.submit(
                        () -> isStopped.getAsBoolean() ? Optional.empty() : Optional.of(work.apply(input))));
                if (waiting.size() >= threads * AHEAD) {
                    done += handOn(waiting.remove(), sink);
                }
            }
            while (!waiting.isEmpty()) {
                done += handOn(waiting.remove(), sink);
            }
        }
        return done;
    }

    /** Waits for a result; there is none of an input that was not begun before the stop. */
    private static <O> int handOn(Future<Optional<O>> future, Consumer<O> sink) {
        var found = result(future);
        found.ifPresent(sink);
        return found.isPresent() ? 1 : 0;
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException problem) {
            throw new IllegalStateException("expected a result, found an error of ours", problem.getCause());
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("expected to wait for a result, was interrupted", problem);
        }
    }
}
