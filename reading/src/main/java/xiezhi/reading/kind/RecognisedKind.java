package xiezhi.reading.kind;

import java.util.Optional;
import xiezhi.core.document.DocumentKind;

/**
 * What a paper was recognised as.
 *
 * @param kind kind; {@link DocumentKind#OTHER} when nothing fits
 * @param isSure the title names it, or its body can be nothing else
 * @param title where the title stands
 */
public record RecognisedKind(DocumentKind kind, boolean isSure, Optional<Title> title) {

    /**
     * The title of a paper.
     *
     * @param from first character of its line in the normal text
     * @param until character after the last
     * @param agency what stands before the title on its line, usually the agency; often empty
     * @param words the title itself, without blanks
     */
    public record Title(int from, int until, String agency, String words) {}
}
