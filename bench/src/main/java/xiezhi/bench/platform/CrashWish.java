package xiezhi.bench.platform;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A wish that is sent again, with the same id, until the platform answers it. */
final class CrashWish {
    private static final int SIGNED_OUT = 401;
    private static final int TOO_MANY = 429;
    private static final long PAUSE_MILLIS = 50;

    private final int person;
    private final RunningPlatform platform;
    private final AtomicBoolean isOver;
    private final List<String> wrong = new CopyOnWriteArrayList<>();

    CrashWish(int person, RunningPlatform platform, AtomicBoolean isOver) {
        this.person = person;
        this.platform = platform;
        this.isOver = isOver;
    }

    /** One request. */
    interface Request {
        PlatformClient.Answer send(PlatformClient client) throws IOException, InterruptedException;
    }

    /** Answers that must not be, so far. */
    List<String> wrong() {
        return wrong;
    }

    /** The answer that carries the wish out; empty when the trial ended before, or the platform refused. */
    Optional<PlatformClient.Answer> until(String what, Request request) {
        while (!isOver.get()) {
            var client = platform.client(person);
            try {
                var answer = request.send(client);
                if (answer.isDone()) {
                    return Optional.of(answer);
                }
                if (answer.status() == SIGNED_OUT) {
                    platform.forget(person, client);
                } else if (isRefusal(answer.status())) {
                    wrong.add(what + ": " + answer.status() + " " + answer.body());
                    return Optional.empty();
                } else {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (IOException lost) {
                platform.forget(person, client);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isRefusal(int status) {
        return status >= 400 && status < 500 && status != TOO_MANY;
    }
}
