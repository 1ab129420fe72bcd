package xiezhi.compose.template;

/** How a line is set on the page. */
public enum Setting {
    /** The agency's name at the top. */
    AGENCY,
    /** Title of the document. */
    TITLE,
    /** Document number below the title. */
    NUMBER,
    /** Heading of a section. */
    HEADING,
    /** Indented paragraph. */
    BODY,
    /** Flush-left line. */
    LEFT,
    /** Right-aligned line: signatures, dates. */
    RIGHT
}
