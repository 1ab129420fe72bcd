package xiezhi.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
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
     * Feeds inputs to the threads until they end or {@code isStopped} says so, and hands results on in order.
     *
     * @return number of results handed on
     */
    static <I, O> int run(
            Iterator<I> inputs, Function<I, O> work, Consumer<O> sink, int threads, BooleanSupplier isStopped) {
        var waiting = new ArrayDeque<Future<O>>();
        int done = 0;
        try (var pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory())) {
            while (!isStopped.getAsBoolean() && inputs.hasNext()) {
                var input = inputs.next();
                waiting.add(pool.submit(() -> work.apply(input)));
                if (waiting.size() >= threads * AHEAD) {
                    sink.accept(result(waiting.remove()));
                    done++;
                }
            }
            while (!waiting.isEmpty()) {
                sink.accept(result(waiting.remove()));
                done++;
            }
        }
        return done;
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
