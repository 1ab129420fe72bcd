package xiezhi.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.Reason;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.word.Flow.Break;
import xiezhi.extract.xml.XmlCursor;

/**
 * Reads the block level of WordprocessingML: paragraphs, tables, sections. Tracked insertions stay, tracked deletions
 * go; content controls and other wrappers are seen through. Numbers that Word counts itself are not in the file and not
 * made up.
 */
final class WordBody {
    /** Tables and text boxes inside one another. */
    private static final int MAX_NESTING = 40;

    /** Wrappers whose content is no longer, or not yet, part of the document. */
    private static final Set<String> DROPPED = Set.of("del", "moveFrom", "instrText", "delText", "rt", "annotationRef");

    /** Parts of a table, row or cell that describe and do not contain. */
    private static final Set<String> PROPERTIES = Set.of("tblPr", "tblGrid", "tcPr", "sdtPr", "sdtEndPr", "tblPrEx");

    private final Map<String, String> notes;
    private final WordNumbering numbering;
    private int nesting;
    private Optional<Flow.SectionEnd> openSection = Optional.empty();
    private String carried = "";

    /**
     * A reader of one part.
     *
     * @param notes footnotes and endnotes by their reference, such as {@code footnote 2}
     * @param numbering the lists of the document
     */
    WordBody(Map<String, String> notes, WordNumbering numbering) {
        this.numbering = numbering;
        this.notes = notes;
    }

    /** Everything inside the element the cursor is at the start of, or of the whole part. */
    Flow flow(XmlCursor xml, Kind kind) throws UnreadableFile {
        Flow flow = new Flow();
        if (++nesting > MAX_NESTING) {
            throw new UnreadableFile(Reason.UNSAFE, "表格或文本框嵌套过深，疑似恶意文件，未读取");
        }
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStart()) {
                block(xml, flow, kind);
            }
        }
        nesting--;
        return flow;
    }

    private void block(XmlCursor xml, Flow flow, Kind kind) throws UnreadableFile {
        String name = xml.name();
        switch (name) {
            case "p" -> paragraph(xml, flow, kind);
            case "tbl" -> table(xml, flow);
            case "sectPr" -> section(xml);
            case "Fallback" -> xml.skip();
            default -> {
                if (DROPPED.contains(name) || PROPERTIES.contains(name)) {
                    xml.skip();
                }
            }
        }
    }

    private void paragraph(XmlCursor xml, Flow flow, Kind kind) throws UnreadableFile {
        WordParagraph paragraph = new WordParagraph(this, flow, kind, carried);
        carried = "";
        paragraph.read(xml);
        if (paragraph.isMarkDeleted()) {
            carried = paragraph.rest();
            return;
        }
        paragraph.finish();
        for (String reference : paragraph.references()) {
            Optional.ofNullable(notes.get(reference)).ifPresent(note -> flow.add(new Flow.Words(kind, note)));
        }
        if (paragraph.endsSection()) {
            Flow.SectionEnd end = new Flow.SectionEnd();
            flow.add(end);
            openSection = Optional.of(end);
        }
    }

    WordNumbering numbering() {
        return numbering;
    }

    /** A section's type says how it begins, so it settles the end of the section before. */
    void section(XmlCursor xml) throws UnreadableFile {
        String type = "nextPage";
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("type")) {
                type = xml.attribute("val").orElse(type);
            }
        }
        if (!type.equals("continuous") && !type.equals("nextColumn")) {
            openSection.ifPresent(Flow.SectionEnd::nextStartsPage);
        }
        openSection = Optional.empty();
    }

    private void table(XmlCursor xml, Flow flow) throws UnreadableFile {
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("tr")) {
                row(xml, flow);
            } else if (xml.isStart() && (DROPPED.contains(xml.name()) || PROPERTIES.contains(xml.name()))) {
                xml.skip();
            }
        }
    }

    private void row(XmlCursor xml, Flow flow) throws UnreadableFile {
        List<Flow> cells = new ArrayList<>();
        boolean isDeleted = false;
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("tc")) {
                cells.add(flow(xml, Kind.PARAGRAPH));
            } else if (xml.isStartOf("trPr")) {
                isDeleted = isDeletedRow(xml);
            } else if (xml.isStart() && (DROPPED.contains(xml.name()) || PROPERTIES.contains(xml.name()))) {
                xml.skip();
            }
        }
        if (!isDeleted) {
            take(cells, flow);
        }
    }

    private static boolean isDeletedRow(XmlCursor xml) throws UnreadableFile {
        boolean isDeleted = false;
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            isDeleted |= xml.isStartOf("del");
        }
        return isDeleted;
    }

    /** A lone cell around further tables is only a frame: its content stands for itself. */
    static void take(List<Flow> cells, Flow flow) {
        if (cells.size() == 1 && cells.getFirst().hasRows()) {
            flow.addAll(cells.getFirst());
            return;
        }
        flow.add(new Flow.Row(cells.stream().map(Flow::cellText).toList()));
        cells.forEach(cell -> cell.nested().forEach(flow::add));
        long breaks = cells.stream().mapToLong(Flow::breaks).max().orElse(0);
        for (long i = 0; i < breaks; i++) {
            flow.add(new Flow.PageBreak(Break.RENDERED));
        }
    }
}
