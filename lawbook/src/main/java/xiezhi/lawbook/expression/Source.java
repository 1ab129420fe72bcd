package xiezhi.lawbook.expression;

import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.YamlNode;

/**
 * Text of an expression and where it stands.
 *
 * @param path law file
 * @param line line of its first character, from 1
 * @param column column of its first character, from 1
 * @param text the expression
 */
public record Source(String path, int line, int column, String text) {

    public static Source of(YamlNode node) {
        return new Source(node.path(), node.line(), node.column(), node.asText());
    }

    /** A part of this text as a source of its own. */
    Source part(int from, int until) {
        return new Source(path, line, column + from, text.substring(from, until));
    }

    /** Records a mistake at a character offset of the text. */
    void error(LawErrors errors, int at, String expected, String found, String remedy) {
        errors.add(new LawError(path, line, column + Math.max(0, at), expected, found, remedy));
    }
}
