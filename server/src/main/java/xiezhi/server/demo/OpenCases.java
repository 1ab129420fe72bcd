package xiezhi.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.DocumentEvents;
import xiezhi.core.report.ReviewedCase;
import xiezhi.extract.intake.CaseFolders;
import xiezhi.reading.review.CaseReviewer;

/** Leaves of an invented case filed lately only the papers made up to some day, so that it stands in some stage. */
final class OpenCases {
    /** A case filed longer ago is over. */
    private static final int OPEN_DAYS = 110;

    private final CaseReviewer reviewer;
    private final LocalDate today;
    private final Random random;

    OpenCases(CaseReviewer reviewer, LocalDate today, long seed) {
        this.reviewer = reviewer;
        this.today = today;
        this.random = new Random(seed);
    }

    /** Cuts the case in a folder if it is young enough. */
    void cut(Path folder) {
        try (var folders = new CaseFolders()) {
            folders.in(List.of(folder))
                    .flatMap(input -> reviewer.readOnly(input).stream())
                    .forEach(read -> cut(folder, read));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void cut(Path folder, ReviewedCase read) {
        var filedOn = read.file().timeline().filedOn().known().filter(day -> day.isAfter(today.minusDays(OPEN_DAYS)));
        var lastOn = read.documents().stream()
                .flatMap(document -> day(document).stream())
                .max(Comparator.naturalOrder());
        if (filedOn.isEmpty() || lastOn.isEmpty() || !lastOn.get().isAfter(filedOn.get())) {
            return;
        }
        var span = (int) (lastOn.get().toEpochDay() - filedOn.get().toEpochDay());
        var until = filedOn.get().plusDays(1 + random.nextInt(span));
        for (var document : read.documents()) {
            var isLater = day(document).filter(until::isBefore).isPresent();
            var file = document.head().file().known();
            if (isLater && file.isPresent()) {
                delete(folder.resolve(file.get()));
            }
        }
    }

    private static Optional<LocalDate> day(Document document) {
        return DocumentEvents.of(List.of(document)).stream()
                .flatMap(event -> event.happenedOn().known().stream())
                .max(Comparator.naturalOrder());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
