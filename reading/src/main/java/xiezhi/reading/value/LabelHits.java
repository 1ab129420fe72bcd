package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** Finds the labels of a set in a text. */
final class LabelHits {
    private static final Pattern REMARK = Pattern.compile("（[^（）\\n\\t]{1,20}）");
    private static final Pattern LIST_MARK = Pattern.compile(
            "(?:^|[\\t\\n\\u2028])(?:[0-9]{1,2}[.、．]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十0-9]{1,3}）|[①-⑳□☑])$");
    private static final int MARK_LENGTH = 6;

    private final Map<Character, List<Wording>> wordings = new HashMap<>();

    private record Wording(String words, String id) {}

    LabelHits(SequencedMap<String, List<String>> labels) {
        labels.forEach((id, variants) -> variants.forEach(variant -> add(id, variant)));
        wordings.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Wording wording) -> wording.words().length())
                        .reversed()));
    }

    private void add(String id, String variant) {
        String normal = NormalText.of("", variant).toString().strip().replaceAll("[：:]$", "");
        if (normal.isEmpty()) {
            throw new IllegalArgumentException("expected a wording for label " + id + ", found '" + variant + "'");
        }
        wordings.computeIfAbsent(normal.charAt(0), first -> new ArrayList<>()).add(new Wording(normal, id));
    }

    /** All labels in order; they do not overlap. */
    List<LabelHit> in(NormalText text, int from, int until) {
        List<LabelHit> hits = new ArrayList<>();
        String words = text.toString();
        int at = from;
        while (at < until) {
            int next = at + 1;
            for (Wording wording : wordings.getOrDefault(words.charAt(at), List.of())) {
                int end = end(words, at, wording.words());
                if (end > at && end <= until) {
                    LabelHit hit = hit(words, wording, at, end, hits);
                    if (hit.until() > at) {
                        hits.add(hit);
                        next = hit.until();
                        break;
                    }
                }
            }
            at = next;
        }
        return hits;
    }

    /** The label at {@code at}, or an empty hit when the words stand there without being a label. */
    private static LabelHit hit(String words, Wording wording, int at, int end, List<LabelHit> before) {
        int afterRemark = afterRemark(words, end);
        int follow = isFollow(charAt(words, afterRemark)) ? afterRemark : end;
        char next = charAt(words, follow);
        boolean isCellStart = at == 0 || isCellEdge(words.charAt(at - 1)) || isAfterListMark(words, at);
        if (next == '：' || next == ':') {
            boolean isBounded = isCellStart || !isHan(words.charAt(at - 1)) || isOnLineOf(words, before, at);
            int after = follow + 1;
            boolean isRowLabel = isCellStart && isCellEdge(charAt(words, afterBlank(words, after)));
            return isBounded ? new LabelHit(wording.id(), at, after, isRowLabel) : none(wording, at);
        }
        boolean isWholeCell = isCellStart && (isCellEdge(next) || follow >= words.length());
        boolean isGap = next == ' ' && isCellStart;
        return isWholeCell || isGap ? new LabelHit(wording.id(), at, follow, isWholeCell) : none(wording, at);
    }

    /** Where the wording ends that starts at {@code at}, over the line breaks of a narrow cell; -1 when it does not stand there. */
    private static int end(String words, int at, String wording) {
        int next = at;
        for (int i = 0; i < wording.length(); i++, next++) {
            while (i > 0 && next < words.length() && words.charAt(next) == NormalText.CELL_BREAK) {
                next++;
            }
            if (next >= words.length() || words.charAt(next) != wording.charAt(i)) {
                return -1;
            }
        }
        return next;
    }

    private static LabelHit none(Wording wording, int at) {
        return new LabelHit(wording.id(), at, at, false);
    }

    /** 张三性别：男: without a gap a label is believed when another one opened the line. */
    private static boolean isOnLineOf(String words, List<LabelHit> before, int at) {
        return !before.isEmpty()
                && words.substring(before.getLast().until(), at).chars().noneMatch(c -> isCellEdge((char) c));
    }

    private static boolean isAfterListMark(String words, int at) {
        return LIST_MARK
                .matcher(words.substring(Math.max(0, at - MARK_LENGTH), at))
                .find();
    }

    private static int afterRemark(String words, int at) {
        Matcher remark = REMARK.matcher(words).region(at, words.length());
        return remark.lookingAt() ? remark.end() : at;
    }

    private static int afterBlank(String words, int at) {
        return charAt(words, at) == ' ' ? at + 1 : at;
    }

    private static boolean isFollow(char c) {
        return c == '：' || c == ':' || c == ' ' || isCellEdge(c);
    }

    static boolean isCellEdge(char c) {
        return c == '\t' || c == '\n' || c == NormalText.CELL_BREAK;
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    private static char charAt(String words, int at) {
        return at < words.length() ? words.charAt(at) : '\n';
    }
}
