package xiezhi.server.importing;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Works through imports one after the other. What had not ended when the server did is begun again. */
@Component
class ImportJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final long STOP_SECONDS = 20;

    private final ImportStore imports;
    private final ImportFiles files;
    private final ImportRun run;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").factory());
    private final Set<UUID> cancelled = ConcurrentHashMap.newKeySet();
    private volatile boolean isStopping;

    ImportJobs(ImportStore imports, ImportFiles files, ImportRun run) {
        this.imports = imports;
        this.files = files;
        this.run = run;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(-1)
    void goOn() {
        imports.unfinished().forEach(this::queue);
    }

    void queue(UUID id) {
        worker.execute(() -> work(id));
    }

    /** Asks a job to stop after the case at hand. */
    void cancel(UUID id) {
        cancelled.add(id);
    }

    private void work(UUID id) {
        if (isStopping) {
            return;
        }
        imports.putState(id, "running", "");
        try {
            var isWhole = run.run(id, files.file(id), () -> isStopping || cancelled.contains(id));
            if (isWhole) {
                imports.putState(id, "done", "");
            } else if (!isStopping) {
                imports.putState(id, "cancelled", "已按要求停止，此前核查的案卷保留");
            }
        } catch (IOException | RuntimeException problem) {
            LOG.error("import {} failed", id, problem);
            if (!isStopping) {
                imports.putState(id, "failed", "未能完成，请重新上传；如再次出现请联系系统管理员");
            }
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        isStopping = true;
        worker.shutdown();
        worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
