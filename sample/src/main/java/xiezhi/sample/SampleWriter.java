package xiezhi.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.defect.DefectBook;
import xiezhi.sample.defect.Planted;
import xiezhi.sample.file.LedgerFile;
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
     * Writes each case as a folder in {@code cases/} of the target, and beside them {@code truth.jsonl}, one line for each
     * planted defect, and {@code ledger.xlsx} when a ledger is asked for.
     *
     * @param request what to write
     * @param progress told the number of cases finished
     * @throws IOException when a file cannot be written
     */
    public void write(SampleRequest request, IntConsumer progress) throws IOException {
        var maker = new CaseMaker(request.seed(), planner, calendar);
        Path cases = Files.createDirectories(request.target().resolve("cases"));
        CaseFolder.Choice choice = CaseFolder.Choice.inTurn(request.formats());
        List<List<String>> ledger = new ArrayList<>();
        try (BufferedWriter truth = Files.newBufferedWriter(request.target().resolve("truth.jsonl"))) {
            for (int i = 1; i <= request.cases(); i++) {
                WrittenCase written = make(maker, "case-%04d".formatted(i), i - 1, request.defects());
                for (Planted planted : CaseFolder.write(written, cases, choice)) {
                    truth.write(planted.json());
                    truth.write('\n');
                }
                ledger.add(LedgerRow.of(written));
                progress.accept(i);
            }
        }
        if (request.hasLedger()) {
            Files.write(request.target().resolve("ledger.xlsx"), LedgerFile.bytes(ledger));
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
