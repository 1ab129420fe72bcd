package xiezhi.server.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.sample.InventedCases;
import xiezhi.server.ServerSetting;
import xiezhi.server.importing.Imports;

/** Hands in some invented case files, the way any old case files are handed in. */
@Component
class DemoFiles {
    /** Cases invented; of those that are over only some are handed in. */
    private static final int INVENTED = 80;

    private static final int MOST_CLOSED = 24;
    private static final long POLL_MILLIS = 100;
    private static final String NAME = "虚构案卷";

    /** Always the same job, so that a start after a kill finds what was left of it. */
    private static final UUID JOB = UUID.nameUUIDFromBytes(NAME.getBytes(StandardCharsets.UTF_8));

    private final ServerSetting setting;
    private final CaseReviewer reviewer;
    private final Imports imports;
    private final SubmittedCases submitted;
    private final DemoProgress progress;
    private final Clock clock;

    DemoFiles(
            ServerSetting setting,
            CaseReviewer reviewer,
            Imports imports,
            SubmittedCases submitted,
            DemoProgress progress,
            Clock clock) {
        this.setting = setting;
        this.reviewer = reviewer;
        this.imports = imports;
        this.submitted = submitted;
        this.progress = progress;
        this.clock = clock;
    }

    /** Removes what earlier versions left behind when they were killed. */
    void clear() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(setting.data(), "sample-*")) {
            for (var folder : left) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    /** Hands the files in, unless that was done; they are read beside whatever is loaded next. */
    void begin() throws IOException {
        if (!imports.hasAny()) {
            write();
            imports.begin(JOB, NAME, "reviewer");
        }
    }

    /** Waits until they are read. */
    void finish() throws InterruptedException {
        progress.step("读入案卷文件", 0);
        while (!imports.isOver(JOB)) {
            progress.done(imports.done(JOB), imports.total(JOB));
            Thread.sleep(POLL_MILLIS);
        }
        submitted.submit();
    }

    private void write() throws IOException {
        FileSystemUtils.deleteRecursively(imports.folder(JOB));
        var folder = Files.createDirectories(imports.folder(JOB).resolve(NAME));
        var invented = new InventedCases(DemoProvince.SEED);
        var open = new OpenCases(reviewer, LocalDate.now(clock), DemoProvince.SEED);
        var closed = 0;
        for (var number = 1; number <= INVENTED; number++) {
            var made = invented.numbered(number);
            var isOpen = open.mayBeOpen(made);
            if (isOpen || ++closed <= MOST_CLOSED) {
                write(folder.resolve(made.model().id()), isOpen ? open.cut(made.texts()) : made.texts());
            }
        }
    }

    private static void write(Path folder, Map<String, String> texts) throws IOException {
        Files.createDirectory(folder);
        for (var text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }
}
