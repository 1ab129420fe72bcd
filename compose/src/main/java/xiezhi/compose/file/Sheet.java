package xiezhi.compose.file;

import java.util.ArrayList;
import java.util.List;

/** One page as it is drawn: words and rules, in points from the upper left corner. */
final class Sheet {
    /** Words at a place; {@code y} is the base line, {@code spacing} is added after every character. */
    record Words(String text, EmbeddedFont font, double size, double spacing, double x, double y, Ink ink) {}

    /** A straight line. */
    record Rule(double x1, double y1, double x2, double y2, double width, Ink ink) {}

    /** Colours of official documents. */
    enum Ink {
        BLACK(0, 0, 0),
        RED(206, 17, 38);

        private final int red;
        private final int green;
        private final int blue;

        Ink(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        int[] rgb() {
            return new int[] {red, green, blue};
        }
    }

    private final List<Words> words = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    void add(Words more) {
        words.add(more);
    }

    void add(Rule more) {
        rules.add(more);
    }

    List<Words> words() {
        return words;
    }

    List<Rule> rules() {
        return rules;
    }
}
