package xiezhi.reading.document;

import java.util.ArrayList;
import java.util.List;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.document.DocumentKind;
import xiezhi.core.fact.Fact;
import xiezhi.extract.Block;
import xiezhi.extract.ExtractedText;
import xiezhi.lawbook.document.DocumentForms;
import xiezhi.reading.field.FieldReaders;
import xiezhi.reading.kind.DocumentSplitter;
import xiezhi.reading.kind.KindRecogniser;
import xiezhi.reading.text.NormalText;
import xiezhi.reading.text.Passage;
import xiezhi.reading.text.Passages;

/** Reads a file: one document for each paper in it. Same file, same documents. Safe for several threads. */
public final class DocumentReader {
    private final DocumentForms forms;
    private final KindRecogniser recogniser;
    private final DocumentSplitter splitter;
    private final FieldReaders fields;

    /** A reader of these forms. */
    public DocumentReader(DocumentForms forms) {
        this.forms = forms;
        this.recogniser = new KindRecogniser(forms);
        this.splitter = new DocumentSplitter(recogniser);
        this.fields = new FieldReaders(forms, recogniser::kindNamed);
    }

    /** The papers of an extracted file, in order. */
    public List<Document> read(ExtractedText extracted) {
        var margins =
                extracted.blocks().stream().filter(DocumentReader::isMargin).toList();
        var main = Passages.of(extracted);
        return read(
                extracted.file(),
                main.subList(0, main.size() - margins.size()),
                main.subList(main.size() - margins.size(), main.size()));
    }

    /** The papers of plain text, each line a paragraph. */
    public List<Document> read(String file, String text) {
        return read(file, Passages.ofLines(text), List.of());
    }

    /** A file that could not be read, as a document that says so. */
    public static Document unreadable(String file) {
        return new DocumentDraft()
                .set("head.kind", Fact.of(DocumentKind.UNREADABLE.id()))
                .set("head.file", Fact.of(file))
                .document();
    }

    private List<Document> read(String file, List<Passage> main, List<Passage> margins) {
        List<Document> documents = new ArrayList<>();
        for (var part : splitter.split(file, main)) {
            var passages = new ArrayList<>(part);
            passages.addAll(margins(part, margins));
            documents.addAll(paper(NormalText.of(file, passages)));
        }
        return List.copyOf(documents);
    }

    /** The page headers and footers of the pages a paper stands on. */
    private static List<Passage> margins(List<Passage> part, List<Passage> margins) {
        if (part.isEmpty()) {
            return margins;
        }
        var first = part.getFirst().page();
        var last = part.getLast().page();
        return margins.stream()
                .filter(margin -> margin.page() >= first && margin.page() <= last)
                .toList();
    }

    private List<Document> paper(NormalText text) {
        var kind = recogniser.recognise(text);
        var open = fields.open(text, kind);
        var form = forms.form(kind.kind());
        if (form.isEmpty()) {
            return List.of(fields.readHead(open));
        }
        return fields.read(open, form.get()).stream()
                .map(document -> Elements.with(open, form.get(), document))
                .toList();
    }

    private static boolean isMargin(Block block) {
        return block.kind() == Block.Kind.HEADER || block.kind() == Block.Kind.FOOTER;
    }
}
