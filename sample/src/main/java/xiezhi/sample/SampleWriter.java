package xiezhi.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.IntConsumer;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.defect.DefectBook;
import xiezhi.sample.defect.Planted;
import xiezhi.sample.plan.CasePlanner;
import xiezhi.sample.plan.Catalogue;

/** Writes invented case files. The same request gives the same bytes. */
public final class SampleWriter {
    private static final int CLEAN_EVERY = 8;

    private final WorkingDays calendar = WorkingDays.load();
    private final CasePlanner planner = new CasePlanner(Catalogue.load(), calendar);
    private final DefectBook book = DefectBook.load();

    /** A writer with the built-in catalogue. */
    public SampleWriter() {}

    /**
     * Writes the cases, and {@code truth.jsonl} beside them: one line for each planted defect.
     *
     * @param request what to write
     * @param progress told the number of cases finished
     * @throws IOException when a file cannot be written
     */
    public void write(SampleRequest request, IntConsumer progress) throws IOException {
        var maker = new CaseMaker(request.seed(), planner, calendar);
        Files.createDirectories(request.target());
        try (BufferedWriter truth = Files.newBufferedWriter(request.target().resolve("truth.jsonl"))) {
            for (int i = 1; i <= request.cases(); i++) {
                WrittenCase written = make(maker, "case-%04d".formatted(i), i - 1, request.defects());
                for (Planted planted : CaseFolder.write(written, request)) {
                    truth.write(planted.json());
                    truth.write('\n');
                }
                progress.accept(i);
            }
        }
    }

    private WrittenCase make(CaseMaker maker, String id, int index, SampleRequest.Defects defects) {
        return switch (defects) {
            case SampleRequest.Defects.None none -> maker.clean(id);
            case SampleRequest.Defects.Only only -> {
                List<String> ids = only.ids().stream().sorted().toList();
                yield maker.with(id, book.named(ids.get(index % ids.size())));
            }
            case SampleRequest.Defects.All all -> {
                int turn = index - index / CLEAN_EVERY;
                yield index % CLEAN_EVERY == CLEAN_EVERY - 1
                        ? maker.clean(id)
                        : maker.with(id, book.all().get(turn % book.all().size()), book.all());
            }
        };
    }
}
