package xiezhi.extract.xml;

import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import xiezhi.extract.Reason;
import xiezhi.extract.UnreadableFile;

/**
 * Walks through an XML part, forward only. Names are local names: the formats read here come in several namespaces
 * (transitional, strict, 2003) with the same words. A DOCTYPE is refused, so neither external nor exploding entities
 * can be declared.
 */
public final class XmlCursor {
    /** Deepest nesting of elements; Word itself stays far below. */
    private static final int MAX_DEPTH = 2_000;

    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    public static XmlCursor of(InputStream in) throws UnreadableFile {
        try {
            return new XmlCursor(factory().createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            throw damaged();
        }
    }

    public static XmlCursor of(Reader in) throws UnreadableFile {
        try {
            return new XmlCursor(factory().createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            throw damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // The platform's own bound is lower and says "damaged" where ours says what is wrong.
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(MAX_DEPTH + 1));
        return factory;
    }

    /** Moves to the next event of interest: start, end or text; false at the end of the part. */
    public boolean next() throws UnreadableFile {
        if (isEnd()) {
            depth--;
        }
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > MAX_DEPTH) {
                            throw new UnreadableFile(Reason.UNSAFE, "文件结构嵌套过深，疑似恶意文件，未读取");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableFile(Reason.UNSAFE, "文件内含 DOCTYPE 实体声明，疑似恶意文件，未读取");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | IllegalStateException broken) {
            if (broken instanceof XMLStreamException stream
                    && stream.getNestedException() instanceof UnreadableFile why) {
                throw why;
            }
            throw damaged();
        }
    }

    /**
     * Moves to the next event inside the element at {@code outer} depth; false once that element ends. Use: {@code int
     * outer = xml.depth(); while (xml.nextInside(outer)) …} with the cursor at the element's start.
     */
    public boolean nextInside(int outer) throws UnreadableFile {
        return next() && !(isEnd() && depth == outer);
    }

    /** Depth of the element the cursor is at or in; the root is 1. */
    public int depth() {
        return depth;
    }

    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS
                || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    /** Local name of the element started or ended. */
    public String name() {
        return reader.getLocalName();
    }

    public boolean isStartOf(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    public boolean isEndOf(String name) {
        return isEnd() && reader.getLocalName().equals(name);
    }

    /** Namespace of the element, empty if none. */
    public String namespace() {
        return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
    }

    public String characters() {
        return reader.getText();
    }

    /** Value of the attribute with that local name in whatever namespace. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                @Nullable String value = reader.getAttributeValue(i);
                return Optional.ofNullable(value);
            }
        }
        return Optional.empty();
    }

    /** Passes over the element the cursor is at the start of; the cursor is then at its end. */
    public void skip() throws UnreadableFile {
        int outer = depth;
        while (nextInside(outer)) {
            // all that is inside is passed over
        }
    }

    /** All text inside the element the cursor is at the start of, at most {@code limit} characters of it. */
    public String text(int limit) throws UnreadableFile {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        while (nextInside(outer)) {
            if (isText() && text.length() < limit) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    private static UnreadableFile damaged() {
        return new UnreadableFile(Reason.DAMAGED, "文件内容损坏或不完整，请重新导出后提交");
    }
}
