package xiezhi.lawbook.load;

/**
 * One mistake in a file of the law folder, told so that its author can put it right.
 *
 * @param path file, for example {@code law/rules/notice/waiting-period.yaml}
 * @param line line from 1; 0 when the file as a whole is meant
 * @param column column from 1; 0 when the line as a whole is meant
 * @param expected what was expected
 * @param found what was found
 * @param remedy what to do about it
 */
public record LawError(String path, int line, int column, String expected, String found, String remedy)
        implements Comparable<LawError> {

    /** {@code law/rules/x.yaml:12: expected …, found …, do …}. */
    public String text() {
        var at = column > 0 ? path + ":" + line + ":" + column : line > 0 ? path + ":" + line : path;
        return at + ": expected " + expected + ", found " + found + ", " + remedy;
    }

    @Override
    public int compareTo(LawError other) {
        var byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        var byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
