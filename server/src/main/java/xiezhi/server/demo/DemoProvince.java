package xiezhi.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.sample.SampleRequest;
import xiezhi.sample.SampleWriter;
import xiezhi.server.ServerSetting;
import xiezhi.server.importing.Imports;

/** Loads invented case files at the first start of the demo, the way any old case files are loaded. */
@Component
class DemoProvince {
    private static final int CASES = 80;
    private static final long SEED = 20_261_130;
    private static final long POLL_MILLIS = 500;
    private static final String NAME = "虚构案卷";

    private final ServerSetting setting;
    private final CaseReviewer reviewer;
    private final Imports imports;
    private final SubmittedCases submitted;
    private final Clock clock;

    DemoProvince(ServerSetting setting, CaseReviewer reviewer, Imports imports, SubmittedCases submitted, Clock clock) {
        this.submitted = submitted;
        this.setting = setting;
        this.reviewer = reviewer;
        this.imports = imports;
        this.clock = clock;
    }

    /** Before jobs of an earlier start go on. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void load() {
        if (setting.isDemo() && !imports.hasAny()) {
            Thread.ofPlatform().daemon().name("demo").start(this::make);
        }
    }

    private void make() {
        try {
            awaitEnd(makeCases());
            submitted.submit();
        } catch (IOException problem) {
            System.err.println("虚构案卷未能生成：" + problem.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd(UUID job) throws InterruptedException {
        while (!imports.isOver(job)) {
            Thread.sleep(POLL_MILLIS);
        }
    }

    private UUID makeCases() throws IOException {
        System.out.println("正在生成 " + CASES + " 件虚构案卷，随后在后台读入；进度见“案卷导入”页");
        var id = UUID.randomUUID();
        var folder = Files.createDirectories(imports.folder(id).resolve(NAME));
        var made = Files.createTempDirectory(setting.data(), "sample-");
        var request = new SampleRequest(
                SEED, CASES, new SampleRequest.Defects.All(), List.of(SampleRequest.Format.TXT), false, made);
        new SampleWriter().write(request, done -> {});
        var open = new OpenCases(reviewer, LocalDate.now(clock), SEED);
        try (var cases = Files.list(made.resolve("cases"))) {
            for (var each : cases.sorted().toList()) {
                open.cut(each);
                Files.move(each, folder.resolve(each.getFileName()));
            }
        }
        FileSystemUtils.deleteRecursively(made);
        imports.begin(id, NAME, "reviewer");
        return id;
    }
}
