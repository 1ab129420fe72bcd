package xiezhi.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.word.Flow.Break;
import xiezhi.extract.word.WordNumbering.Position;
import xiezhi.extract.xml.XmlCursor;

/** Reads one paragraph of WordprocessingML into a flow: its words, the page breaks in it, the text boxes tied to it. */
final class WordParagraph {
    private final WordBody body;
    private final Flow flow;
    private final Kind kind;
    private final StringBuilder text;
    private final List<Flow> boxes = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<Flow.PageBreak> trailing = new ArrayList<>();
    private int boxLength;
    private int lengthAtChoice;
    private boolean isHidden;
    private boolean isMarkDeleted;
    private boolean endsSection;
    private String number = "";

    WordParagraph(WordBody body, Flow flow, Kind kind, String carried) {
        this.body = body;
        this.flow = flow;
        this.kind = kind;
        this.text = new StringBuilder(carried);
    }

    /** References to footnotes and endnotes, in order. */
    List<String> references() {
        return references;
    }

    /** True when tracked changes delete the paragraph's end: its words run on into the next one. */
    boolean isMarkDeleted() {
        return isMarkDeleted;
    }

    boolean endsSection() {
        return endsSection;
    }

    /** The words not yet put into the flow. */
    String rest() {
        return text.toString();
    }

    void read(XmlCursor xml) throws UnreadableFile {
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStart()) {
                element(xml);
            } else if (xml.isEndOf("r")) {
                isHidden = false;
            }
        }
    }

    /** Puts what is left into the flow. */
    void finish() {
        if (!text.isEmpty()) {
            flow.add(new Flow.Words(kind, numbered()));
            text.setLength(0);
        }
        boxes.forEach(flow::addAll);
        boxes.clear();
        trailing.forEach(flow::add);
        trailing.clear();
    }

    /** The words behind their number; a paragraph without words shows none worth having. */
    private String numbered() {
        String words = text.toString();
        if (number.isEmpty() || words.isBlank()) {
            return words;
        }
        boolean wouldMerge = Character.isLetterOrDigit(number.charAt(number.length() - 1))
                && Character.isDigit(words.stripLeading().charAt(0));
        String numbered = number + (wouldMerge ? " " : "") + words.stripLeading();
        number = "";
        return numbered;
    }

    private void element(XmlCursor xml) throws UnreadableFile {
        switch (xml.name()) {
            case "t" -> append(xml.text(Integer.MAX_VALUE));
            case "tab", "ptab" -> append("\t");
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "br" -> lineOrPage(xml);
            case "sym" ->
                append(WordSymbol.of(
                        xml.attribute("font").orElse(""), xml.attribute("char").orElse("")));
            case "checkBox" -> append(checkBox(xml));
            case "lastRenderedPageBreak" -> pageBreak(Break.RENDERED);
            case "footnoteReference", "endnoteReference" -> reference(xml);
            case "pPr" -> properties(xml);
            case "rPr" -> runProperties(xml);
            case "txbxContent" -> box(xml);
            case "Choice" -> lengthAtChoice = text.length() + boxLength;
            case "Fallback" -> fallback(xml);
            case "del", "moveFrom", "instrText", "delText", "rt", "sdtPr", "sdtEndPr" -> xml.skip();
            default -> {
                // wrappers of every kind are seen through
            }
        }
    }

    private void append(String words) {
        if (!isHidden) {
            text.append(words);
        }
    }

    private void lineOrPage(XmlCursor xml) {
        if (xml.attribute("type").equals(Optional.of("page"))) {
            pageBreak(Break.HARD);
        } else {
            append("\n");
        }
    }

    /** A hard break ends the words on this page; where Word broke by itself the paragraph stays whole. */
    private void pageBreak(Break where) {
        Flow.PageBreak item = new Flow.PageBreak(where);
        if (where == Break.HARD) {
            finish();
            flow.add(item);
        } else if (text.toString().isBlank() && boxes.isEmpty()) {
            flow.add(item);
        } else {
            trailing.add(item);
        }
    }

    private void reference(XmlCursor xml) {
        String name = xml.name();
        xml.attribute("id").ifPresent(id -> references.add(name.substring(0, name.indexOf("Reference")) + " " + id));
    }

    private void properties(XmlCursor xml) throws UnreadableFile {
        Optional<Position> ofStyle = Optional.empty();
        Optional<Position> own = Optional.empty();
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pageBreakBefore" -> {
                    if (isOn(xml)) {
                        flow.add(new Flow.PageBreak(Break.HARD));
                    }
                }
                case "sectPr" -> {
                    body.section(xml);
                    endsSection = true;
                }
                case "del", "moveFrom" -> isMarkDeleted = true;
                case "pStyle" -> ofStyle = xml.attribute("val").flatMap(body.numbering()::ofStyle);
                case "numPr" -> own = Optional.of(position(xml));
                case "pPrChange" -> xml.skip();
                default -> {
                    // how it looks does not matter
                }
            }
        }
        number = (own.isPresent() ? own : ofStyle).map(body.numbering()::next).orElse("");
    }

    private static Position position(XmlCursor xml) throws UnreadableFile {
        String list = "";
        int level = 0;
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("numId")) {
                list = xml.attribute("val").orElse("");
            } else if (xml.isStartOf("ilvl")) {
                level = xml.attribute("val")
                        .filter(value -> value.matches("\\d"))
                        .map(Integer::parseInt)
                        .orElse(0);
            }
        }
        return new Position(list, level);
    }

    private void runProperties(XmlCursor xml) throws UnreadableFile {
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("vanish")) {
                isHidden = isOn(xml);
            } else if (xml.isStartOf("rPrChange")) {
                xml.skip();
            }
        }
    }

    private static boolean isOn(XmlCursor xml) {
        String value = xml.attribute("val").orElse("true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** A box tied to the start of a paragraph stands before its words, otherwise after them. */
    private void box(XmlCursor xml) throws UnreadableFile {
        Flow box = body.flow(xml, Kind.TEXT_BOX);
        boxLength += 1;
        if (text.toString().isBlank()) {
            flow.addAll(box);
        } else {
            boxes.add(box);
        }
    }

    /** The fallback repeats the choice for older readers; it counts only when the choice held no text. */
    private void fallback(XmlCursor xml) throws UnreadableFile {
        if (text.length() + boxLength > lengthAtChoice) {
            xml.skip();
        }
    }

    private static String checkBox(XmlCursor xml) throws UnreadableFile {
        boolean isChecked = false;
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.isStartOf("checked") || xml.isStartOf("default")) {
                isChecked = isOn(xml);
            }
        }
        return isChecked ? WordSymbol.CHECKED : WordSymbol.UNCHECKED;
    }
}
