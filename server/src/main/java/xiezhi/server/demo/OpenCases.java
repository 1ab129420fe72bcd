package xiezhi.server.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.DocumentEvents;
import xiezhi.core.report.ReviewedCase;
import xiezhi.extract.intake.CaseInput;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.sample.InventedCase;

/** Leaves of an invented case filed lately only the papers made up to some day, so that it stands in some stage. */
final class OpenCases {
    /** A case filed longer ago is over. */
    private static final int OPEN_DAYS = 110;

    /** A defect may move a day by so much. */
    private static final int MARGIN_DAYS = 30;

    private final CaseReviewer reviewer;
    private final LocalDate today;
    private final Random random;

    OpenCases(CaseReviewer reviewer, LocalDate today, long seed) {
        this.reviewer = reviewer;
        this.today = today;
        this.random = new Random(seed);
    }

    /** Whether it was filed so lately that some of its papers may be left out; what its papers say decides. */
    boolean mayBeOpen(InventedCase made) {
        var days = made.model().timeline();
        return days.last().isAfter(today.minusDays(OPEN_DAYS + MARGIN_DAYS));
    }

    /** The papers that are left, by file name; all of a case that is not young enough. */
    Map<String, String> cut(Map<String, String> texts) {
        var read = reviewer.readOnly(CaseInput.ofTexts("case", texts));
        Map<String, String> left = new LinkedHashMap<>(texts);
        read.forEach(each -> cut(left, each));
        return left;
    }

    private void cut(Map<String, String> left, ReviewedCase read) {
        var filedOn = read.file().timeline().filedOn().known().filter(day -> day.isAfter(today.minusDays(OPEN_DAYS)));
        var lastOn = read.documents().stream()
                .flatMap(document -> day(document).stream())
                .max(Comparator.naturalOrder());
        if (filedOn.isEmpty() || lastOn.isEmpty() || !lastOn.get().isAfter(filedOn.get())) {
            return;
        }
        var span = (int) (lastOn.get().toEpochDay() - filedOn.get().toEpochDay());
        var until = filedOn.get().plusDays(1L + random.nextInt(span));
        for (var document : read.documents()) {
            if (day(document).filter(until::isBefore).isPresent()) {
                document.head().file().known().ifPresent(left::remove);
            }
        }
    }

    private static Optional<LocalDate> day(Document document) {
        return DocumentEvents.of(List.of(document)).stream()
                .flatMap(event -> event.happenedOn().known().stream())
                .max(Comparator.naturalOrder());
    }
}
