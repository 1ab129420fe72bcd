package xiezhi.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.defect.Defect;
import xiezhi.sample.defect.DefectBook;
import xiezhi.sample.defect.Planted;
import xiezhi.sample.file.LedgerFile;
import xiezhi.sample.plan.CasePlanner;
import xiezhi.sample.plan.Catalogue;
import xiezhi.sample.plan.Yaml;

/** The cases shown in the folder {@code samples/} of the project, as {@code published.yaml} lists them. */
public final class PublishedSamples {
    private final DefectBook book = DefectBook.load();
    private final List<SampleGuide.Entry> entries = new ArrayList<>();

    /** The published samples. */
    public PublishedSamples() {}

    /** Writes cases, truth, ledger and the guide into that folder. */
    public void write(Path samples) throws IOException {
        Map<String, Object> list = Yaml.map(Yaml.read("published.yaml"));
        WorkingDays calendar = WorkingDays.load();
        var maker = new CaseMaker(Yaml.number(list.get("seed")), new CasePlanner(Catalogue.load(), calendar), calendar);
        Path cases = Files.createDirectories(samples.resolve("cases"));
        List<List<String>> ledger = new ArrayList<>();
        for (Object node : Yaml.list(list.get("cases"))) {
            Map<String, Object> entry = Yaml.map(node);
            WrittenCase written = made(maker, entry);
            List<Planted> planted = CaseFolder.write(written, cases, choice(entry));
            entries.add(new SampleGuide.Entry(written, Yaml.text(entry.get("note")), planted));
            ledger.add(LedgerRow.of(written));
        }
        var truth = new StringBuilder();
        entries.forEach(entry ->
                entry.planted().forEach(planted -> truth.append(planted.json()).append('\n')));
        Files.writeString(samples.resolve("truth.jsonl"), truth);
        Files.write(samples.resolve("ledger.xlsx"), LedgerFile.bytes(ledger));
        Files.writeString(samples.resolve("README.md"), SampleGuide.text(entries));
    }

    private WrittenCase made(CaseMaker maker, Map<String, Object> entry) {
        List<Defect> defects =
                Yaml.texts(entry.get("defects")).stream().map(book::named).toList();
        return maker.exactly(Yaml.text(entry.get("id")), Set.copyOf(Yaml.texts(entry.get("needs"))), defects);
    }

    private static CaseFolder.Choice choice(Map<String, Object> entry) {
        List<SampleRequest.Format> formats = Yaml.texts(entry.get("formats")).stream()
                .map(SampleRequest.Format::valueOf)
                .toList();
        Map<String, SampleRequest.Format> kinds = new LinkedHashMap<>();
        Yaml.map(entry.get("kinds"))
                .forEach((kind, format) -> kinds.put(kind, SampleRequest.Format.valueOf(Yaml.text(format))));
        return (index, paper) -> kinds.getOrDefault(paper.kind(), formats.get(index % formats.size()));
    }
}
