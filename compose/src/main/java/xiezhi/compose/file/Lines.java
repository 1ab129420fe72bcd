package xiezhi.compose.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks text into lines. Numbers and Latin words stay whole; no line begins with a closing sign. */
final class Lines {
    private static final String CLOSERS = "，。、；：！？）》〉”’〕］】…％%";
    private static final String OPENERS = "（《〈“‘〔［【￥";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9.,:/+%-]+|\\X", Pattern.DOTALL);

    private final FontMetrics metrics;
    private final EmbeddedFont font;
    private final double size;

    Lines(FontMetrics metrics, EmbeddedFont font, double size) {
        this.metrics = metrics;
        this.font = font;
        this.size = size;
    }

    /**
     * The lines of a text; a line break in it ends a line.
     *
     * @param indent space before the first line
     */
    List<String> of(String text, double width, double indent) {
        var lines = new ArrayList<String>();
        double first = indent;
        for (String paragraph : EmbeddedFont.printable(text).split("\n", -1)) {
            broken(paragraph, width, first, lines);
            first = 0;
        }
        return lines;
    }

    private void broken(String paragraph, double width, double indent, List<String> lines) {
        var line = new StringBuilder();
        double used = indent;
        for (String token : tokens(paragraph, width)) {
            double wide = metrics.width(font, size, token);
            boolean hangs = CLOSERS.contains(token);
            if (used + wide > width + 0.1 && !line.isEmpty() && !hangs) {
                String carried = trailingOpener(line);
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(carried);
                used = metrics.width(font, size, carried);
            }
            if (!(line.isEmpty() && token.isBlank() && used == 0)) {
                line.append(token);
                used += wide;
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** An opening sign at the end of a line goes to the next one. */
    private static String trailingOpener(StringBuilder line) {
        String last = line.substring(line.length() - 1);
        if (line.length() > 1 && OPENERS.contains(last)) {
            line.setLength(line.length() - 1);
            return last;
        }
        return "";
    }

    private List<String> tokens(String text, double width) {
        var tokens = new ArrayList<String>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            if (metrics.width(font, size, token) > width) {
                token.codePoints().forEach(each -> tokens.add(Character.toString(each)));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }
}
