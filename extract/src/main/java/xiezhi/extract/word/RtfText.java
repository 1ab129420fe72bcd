package xiezhi.extract.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.TextBuilder;

/** Collects what an RTF file says: characters by the byte, paragraphs, rows, and words that belong elsewhere. */
final class RtfText {
    private final Flow headers = new Flow();
    private final Flow footers = new Flow();
    private final Deque<Stream> streams = new ArrayDeque<>();
    private Stream current = new Stream(Kind.PARAGRAPH);
    private int pageBreaksLeft;

    RtfText(int maxPages) {
        this.pageBreaksLeft = maxPages;
    }

    /** One run of text: the body, or a header, a footnote, a text box in the midst of it. */
    private static final class Stream {
        private final Kind kind;
        private final Flow flow = new Flow();
        private final StringBuilder words = new StringBuilder();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Charset charset = StandardCharsets.UTF_8;
        private List<String> cells = new ArrayList<>();
        private final Flow after = new Flow();

        Stream(Kind kind) {
            this.kind = kind;
        }

        void decode() {
            if (bytes.size() > 0) {
                words.append(bytes.toString(charset));
                bytes.reset();
            }
        }

        void endParagraph() {
            decode();
            flow.add(new Flow.Words(kind, words.toString()));
            words.setLength(0);
            flow.addAll(after);
            after.clear();
        }
    }

    void put(char oneByte, Charset charset) {
        if (!charset.equals(current.charset)) {
            current.decode();
            current.charset = charset;
        }
        current.bytes.write(oneByte);
    }

    void putDecoded(char c) {
        current.decode();
        current.words.append(c);
    }

    void endParagraph() {
        if (current.cells.isEmpty()) {
            current.endParagraph();
        } else {
            putDecoded('\n');
        }
    }

    void endCell() {
        current.decode();
        current.cells.add(current.words.toString().strip());
        current.words.setLength(0);
    }

    void endRow() {
        if (!current.cells.isEmpty()) {
            current.flow.add(new Flow.Row(current.cells));
            current.cells = new ArrayList<>();
        }
        current.flow.addAll(current.after);
        current.after.clear();
    }

    void endPage() {
        if (current.cells.isEmpty() && pageBreaksLeft-- > 0) {
            current.endParagraph();
            current.flow.add(new Flow.PageBreak(Flow.Break.HARD));
        }
    }

    /** What follows belongs to a header, a footer, a footnote or a text box. */
    void beginElsewhere(Kind kind) {
        streams.push(current);
        current = new Stream(kind);
    }

    void endElsewhere() {
        current.endParagraph();
        Stream ended = current;
        current = streams.pop();
        switch (ended.kind) {
            case HEADER -> headers.addAll(ended.flow);
            case FOOTER -> footers.addAll(ended.flow);
            case PARAGRAPH, TEXT_BOX, TABLE_ROW -> current.after.addAll(ended.flow);
        }
    }

    /** Writes everything; answers the number of pages. */
    int writeTo(TextBuilder text, int maxPages) {
        while (!streams.isEmpty()) {
            endElsewhere();
        }
        endRow();
        current.endParagraph();
        headers.writeTo(text, 1);
        int pages = current.flow.writeTo(text, maxPages);
        footers.writeTo(text, 1);
        return pages;
    }
}
