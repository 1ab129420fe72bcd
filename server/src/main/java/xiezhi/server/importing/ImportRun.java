package xiezhi.server.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.DocumentEvents;
import xiezhi.core.report.ReviewedCase;
import xiezhi.extract.intake.CaseFolders;
import xiezhi.extract.intake.CaseInput;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.server.scope.Scopes;
import xiezhi.store.PostgresDocketStore;
import xiezhi.store.Projections;

/** Reads the cases of one file one after the other: what was found is kept, and the case becomes a docket. */
@Component
class ImportRun {
    private static final String READER = "案卷导入";
    private static final int PROJECT_EVERY = 20;

    private final CaseReviewer reviewer;
    private final PostgresDocketStore dockets;
    private final Projections projections;
    private final ImportStore imports;
    private final Scopes scopes;
    private final Clock clock;

    ImportRun(
            CaseReviewer reviewer,
            PostgresDocketStore dockets,
            Projections projections,
            ImportStore imports,
            Scopes scopes,
            Clock clock) {
        this.scopes = scopes;
        this.reviewer = reviewer;
        this.dockets = dockets;
        this.projections = projections;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Reads all cases. Begun again after a crash it finds the dockets it made and adds nothing twice.
     *
     * @return whether every case was read
     */
    boolean run(UUID job, Path file, BooleanSupplier isStopped) throws IOException {
        imports.clearCases(job);
        try (var folders = new CaseFolders()) {
            var inputs = folders.in(List.of(file)).toList();
            imports.putProgress(job, 0, inputs.size());
            var number = 0;
            for (var input = 0; input < inputs.size(); input++) {
                if (isStopped.getAsBoolean()) {
                    return false;
                }
                number = read(job, inputs.get(input), input, number);
                imports.putProgress(job, input + 1, inputs.size());
                if (input % PROJECT_EVERY == 0) {
                    projections.catchUp();
                }
            }
        }
        projections.catchUp();
        return true;
    }

    private int read(UUID job, CaseInput input, int index, int before) {
        var number = before;
        for (var reviewed : reviewer.review(input)) {
            number++;
            var docket = docket(job, number);
            claim(docket, imports.unit(job), reviewed);
            open(docket, reviewed);
            imports.add(job, number, index, docket, reviewed);
        }
        return number;
    }

    private void claim(DocketId docket, String unit, ReviewedCase reviewed) {
        var heads = reviewed.documents().stream().map(Document::head).toList();
        var agency = heads.stream()
                .flatMap(head -> head.agency().or(head.closingAgency()).known().stream())
                .findFirst();
        var madeOn =
                heads.stream().flatMap(head -> head.madeOn().known().stream()).min(Comparator.naturalOrder());
        scopes.claim(docket, unit, agency.orElse(""), madeOn.orElseGet(() -> LocalDate.now(clock)));
    }

    private static DocketId docket(UUID job, int number) {
        return new DocketId("import-" + job.toString().substring(0, 8) + "-" + number);
    }

    private void open(DocketId docket, ReviewedCase reviewed) {
        var events = DocumentEvents.of(reviewed.documents());
        var after = 0;
        while (after < events.size()) {
            List<DatedEvent> some = events.subList(after, Math.min(events.size(), after + Append.MOST_EVENTS));
            var id = UUID.nameUUIDFromBytes((docket + "/" + after).getBytes(StandardCharsets.UTF_8));
            dockets.append(new Append(docket, after, id, some, clock.instant(), READER));
            after += some.size();
        }
    }
}
