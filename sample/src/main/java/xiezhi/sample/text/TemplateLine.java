package xiezhi.sample.text;

import java.util.List;

/**
 * One line of a template.
 *
 * @param tag name of the part; defects find their place by it
 * @param variants variants that print it; empty for all
 * @param condition flags that must hold; empty for none
 * @param list list it is printed for, once a row; empty for none
 * @param operator {@code ^ ~ > . - | & = +}: title, centre, right, paragraph, left, row, form field, page break, fragment
 * @param cells parsed content; several for rows and form fields
 * @param source content as written
 */
public record TemplateLine(
        String tag,
        String variants,
        String condition,
        String list,
        char operator,
        List<List<Piece>> cells,
        String source) {
    /** Copies the cells. */
    public TemplateLine {
        cells = List.copyOf(cells);
    }

    /** Whether the variant and the flags call for this line. */
    public boolean applies(Printer printer) {
        boolean variant = variants.isEmpty() || variants.indexOf(printer.style().variant()) >= 0;
        return variant && (condition.isEmpty() || Condition.holds(condition, printer.values()));
    }

    /** Prints one cell. */
    public String cell(int index, Printer printer) {
        return printer.print(cells.get(index), source.hashCode() + index);
    }
}
