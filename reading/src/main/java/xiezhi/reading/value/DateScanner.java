package xiezhi.reading.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** One pass over a stretch of text that collects its dates. */
final class DateScanner {
    /** How far back a relative date looks for the date it counts from. */
    private static final int LOOK_BACK = 300;

    private static final String STARTERS = "同当次翌元";

    private final NormalText text;
    private final String words;
    private final int from;
    private final int until;
    private final List<Found<StatedDate>> found = new ArrayList<>();
    private Optional<LocalDate> before = Optional.empty();
    private boolean hasLookedBack;

    DateScanner(NormalText text, int from, int until) {
        this.text = text;
        this.words = text.toString();
        this.from = from;
        this.until = until;
    }

    List<Found<StatedDate>> all() {
        int at = from;
        while (at < until) {
            Optional<Found<StatedDate>> date = isCandidate(at) ? dateAt(at) : Optional.empty();
            if (date.isPresent()) {
                add(date.get());
                at = date.get().until();
            } else {
                at = afterRun(at);
            }
        }
        return List.copyOf(found);
    }

    private boolean isCandidate(int at) {
        char c = words.charAt(at);
        return c <= '9' ? c >= '0' : Numeral.isChinese(c) || STARTERS.indexOf(c) >= 0;
    }

    /** A failed run of figures is passed over whole, so that no date starts inside a longer number. */
    private int afterRun(int at) {
        int next = at + 1;
        if (Numeral.isDigit(words.charAt(at))) {
            while (next < until && Numeral.isDigit(words.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    private void add(Found<StatedDate> date) {
        found.add(date);
        before = date.value().day().or(() -> before);
    }

    private Optional<Found<StatedDate>> dateAt(int at) {
        char c = words.charAt(at);
        if (STARTERS.indexOf(c) >= 0) {
            Optional<Found<StatedDate>> relative = new RelativeDates(words, until).at(at, this::dateBefore);
            if (relative.isPresent() || c != '元') {
                return relative;
            }
        }
        if (at > from && (Numeral.isDigit(c) ? isInsideNumber(at) : isInsideNumeral(at))) {
            return Optional.empty();
        }
        Optional<Found<StatedDate>> marked = new MarkedDates(text, words, until).at(at);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<Found<StatedDate>> compact = new FigureDates(words, from, until).at(at);
        return compact.isPresent() ? compact : shortDate(at);
    }

    /** A date without year, or the day of a range or list. */
    private Optional<Found<StatedDate>> shortDate(int at) {
        return new ShortDates(text, words, until).at(at, lastEnd(), this::dateBefore);
    }

    private Optional<Found<StatedDate>> lastEnd() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /** The date before the one being read, in this stretch or shortly before it. */
    private Optional<LocalDate> dateBefore() {
        if (before.isEmpty() && !hasLookedBack && from > 0) {
            hasLookedBack = true;
            int start = text.lineFrom(Math.max(0, from - LOOK_BACK));
            DateScanner earlier = new DateScanner(text, start, from);
            earlier.hasLookedBack = true;
            earlier.all();
            before = earlier.before;
        }
        return before;
    }

    private boolean isInsideNumber(int at) {
        char left = words.charAt(at - 1);
        return Numeral.isDigit(left) || isLatin(left);
    }

    private boolean isInsideNumeral(int at) {
        char left = words.charAt(at - 1);
        return Numeral.isChinese(left) || left == '第' || left == '百' || left == '千';
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
