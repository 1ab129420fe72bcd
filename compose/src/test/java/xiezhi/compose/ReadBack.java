package xiezhi.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import xiezhi.compose.form.FilledForm;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.extract.Extraction;
import xiezhi.extract.TextExtractor;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.CaseReader;

/** Reads composed documents as any file handed in. */
final class ReadBack {
    private final LawBook law;
    private final TextExtractor extractor = new TextExtractor();
    private final CaseReader reader;

    ReadBack(LawBook law) {
        this.law = law;
        this.reader = new CaseReader(law.forms());
    }

    /** The documents found in one composed file. */
    List<Document> documents(FilledForm form, Composer.Format format) {
        String name = form.template().id() + "." + format.name().toLowerCase(Locale.ROOT);
        var extraction = extractor.extract(name, Composer.bytes(form, format));
        return reader.read(name, List.of(extraction)).documents();
    }

    /** What the law book finds open in a case of these documents and these other papers. */
    List<Finding> open(List<FilledForm> forms, Map<String, byte[]> papers, Composer.Format format) {
        List<Extraction> files = new ArrayList<>();
        int number = 0;
        for (var form : forms) {
            String name =
                    "%02d %s.%s".formatted(++number, form.title(), format.name().toLowerCase(Locale.ROOT));
            files.add(extractor.extract(name, Composer.bytes(form, format)));
        }
        papers.forEach((name, content) -> files.add(extractor.extract(name, content)));
        var file = law.judged(FoldedCase.of(reader.read("case", files).documents()));
        return law.findings(file).stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .toList();
    }
}
