package xiezhi.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import xiezhi.sample.defect.Planted;
import xiezhi.sample.file.LedgerFile;

/** Writes invented case files. The same request gives the same bytes. */
public final class SampleWriter {
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
        var invented = new InventedCases(request.seed());
        Path cases = Files.createDirectories(request.target().resolve("cases"));
        CaseFolder.Choice choice = CaseFolder.Choice.inTurn(request.formats());
        List<List<String>> ledger = new ArrayList<>();
        try (BufferedWriter truth = Files.newBufferedWriter(request.target().resolve("truth.jsonl"))) {
            for (int i = 1; i <= request.cases(); i++) {
                WrittenCase written = invented.made(i, request.defects());
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
}
