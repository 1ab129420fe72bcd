package xiezhi.server.importing;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends a job to the browser each time it has got on, until it ends. */
final class JobEvents {
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration LONGEST = Duration.ofHours(12);

    private JobEvents() {}

    static SseEmitter of(Supplier<ImportJob> source) {
        var emitter = new SseEmitter(LONGEST.toMillis());
        Thread.ofVirtual().start(() -> send(emitter, source));
        return emitter;
    }

    private static void send(SseEmitter emitter, Supplier<ImportJob> source) {
        Optional<ImportJob> last = Optional.empty();
        try {
            while (last.filter(ImportJob::isEnded).isEmpty()) {
                var job = source.get();
                if (last.filter(job::equals).isEmpty()) {
                    emitter.send(SseEmitter.event().name("job").data(job));
                }
                last = Optional.of(job);
                Thread.sleep(PAUSE);
            }
            emitter.complete();
        } catch (IOException gone) {
            emitter.completeWithError(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }
}
