package xiezhi.sample.province;

import java.time.LocalDate;
import java.util.Map;

/**
 * Tells a case anew with other people, at another place, on other days. It turns the words of its papers and what was
 * read from them alike, so that both still agree.
 *
 * @param days days later than the case told; earlier when negative
 * @param names what is put in place of what
 */
public record Recast(long days, Map<String, String> names) {
    /** What happened before was told for good: births, old licences. */
    private static final int FIRST_YEAR = 2020;

    /** Copies the names. */
    public Recast {
        names = Map.copyOf(names);
    }

    /** The day as it is told. */
    public LocalDate day(LocalDate day) {
        return day.getYear() < FIRST_YEAR ? day : day.plusDays(days);
    }

    /** The words as they are told. */
    public String text(String words) {
        return mould(words).tell(this);
    }

    /** The words with days and names taken out, for telling them more than once; good for every telling of the same pattern. */
    public Mould mould(String words) {
        return Mould.of(words, names.keySet());
    }

    String name(String told) {
        return names.getOrDefault(told, told);
    }
}
