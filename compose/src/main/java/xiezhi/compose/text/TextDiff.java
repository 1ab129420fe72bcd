package xiezhi.compose.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed between two versions of a document: by paragraph, and inside changed paragraphs by word. */
public final class TextDiff {
    /** Longest list compared exactly; longer ones count as wholly changed between equal ends. */
    public static final int MAX_ITEMS = 5_000;

    /** Numbers and Latin words stay whole; every other character is a word of its own. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.]+|\\s+|.", Pattern.DOTALL);

    private TextDiff() {}

    /** What happened to a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Neighbouring words with the same fate. */
    public record Piece(Kind kind, String text) {}

    /** A paragraph; an unchanged one is a single {@link Kind#SAME} piece. */
    public record Paragraph(List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        /** Something differs in it. */
        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
        }
    }

    /** The paragraphs of both versions in order; a changed paragraph shows what went and what came. */
    public static List<Paragraph> between(String before, String after) {
        var steps = steps(before.lines().toList(), after.lines().toList());
        var paragraphs = new ArrayList<Paragraph>();
        int at = 0;
        while (at < steps.size()) {
            if (steps.get(at).kind() == Kind.SAME) {
                paragraphs.add(new Paragraph(List.of(steps.get(at++))));
                continue;
            }
            var removed = new ArrayList<String>();
            var added = new ArrayList<String>();
            for (; at < steps.size() && steps.get(at).kind() != Kind.SAME; at++) {
                (steps.get(at).kind() == Kind.REMOVED ? removed : added)
                        .add(steps.get(at).text());
            }
            pair(removed, added, paragraphs);
        }
        return List.copyOf(paragraphs);
    }

    private static void pair(List<String> removed, List<String> added, List<Paragraph> into) {
        int both = Math.min(removed.size(), added.size());
        for (int i = 0; i < both; i++) {
            into.add(new Paragraph(joined(steps(words(removed.get(i)), words(added.get(i))))));
        }
        removed.subList(both, removed.size())
                .forEach(text -> into.add(new Paragraph(List.of(new Piece(Kind.REMOVED, text)))));
        added.subList(both, added.size())
                .forEach(text -> into.add(new Paragraph(List.of(new Piece(Kind.ADDED, text)))));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Removed before added, and runs of one kind as one piece. */
    private static List<Piece> joined(List<Piece> steps) {
        var pieces = new ArrayList<Piece>();
        for (var step : steps) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).kind() == step.kind()) {
                pieces.set(last, new Piece(step.kind(), pieces.get(last).text() + step.text()));
            } else {
                pieces.add(step);
            }
        }
        return pieces;
    }

    /** The longest common subsequence, told as steps; equal ends are taken off first. */
    private static List<Piece> steps(List<String> before, List<String> after) {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var steps = new ArrayList<Piece>();
        before.subList(0, head).forEach(text -> steps.add(new Piece(Kind.SAME, text)));
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), steps);
        before.subList(before.size() - tail, before.size()).forEach(text -> steps.add(new Piece(Kind.SAME, text)));
        return steps;
    }

    private static void middle(List<String> before, List<String> after, List<Piece> steps) {
        boolean isTooLong = before.size() > MAX_ITEMS || after.size() > MAX_ITEMS;
        int[][] common = isTooLong ? new int[0][0] : lengths(before, after);
        int i = 0;
        int j = 0;
        while (!isTooLong && i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                steps.add(new Piece(Kind.SAME, before.get(i++)));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                steps.add(new Piece(Kind.REMOVED, before.get(i++)));
            } else {
                steps.add(new Piece(Kind.ADDED, after.get(j++)));
            }
        }
        before.subList(i, before.size()).forEach(text -> steps.add(new Piece(Kind.REMOVED, text)));
        after.subList(j, after.size()).forEach(text -> steps.add(new Piece(Kind.ADDED, text)));
    }

    private static int[][] lengths(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
