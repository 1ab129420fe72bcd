package xiezhi.extract.layout;

/** A line or a table row of a page. */
public sealed interface PageItem permits TextLine, TableRow {
    /** Upper edge. */
    float top();
}
