package xiezhi.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Ways to passages. */
public final class Passages {
    private Passages() {}

    /** Each line of plain text as a paragraph of page 1. */
    public static List<Passage> ofLines(String text) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int until = end < 0 ? text.length() : end;
            passages.add(new Passage(1, passages.size() + 1, from, text.substring(from, until), true));
            from = until + 1;
        }
        return passages;
    }
}
