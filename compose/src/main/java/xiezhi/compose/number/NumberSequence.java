package xiezhi.compose.number;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import xiezhi.core.value.DocumentNumber;

/**
 * Running numbers of one kind of document in one year: 某环罚〔2026〕1号, 2号, 3号 … A voided number stays voided and is
 * never given again.
 *
 * @param agencyMark letters of the agency, for example 某环
 * @param kindMark letters of the kind, for example 罚
 * @param year four-digit year
 * @param used numbers that documents bear
 * @param voided numbers that were given and withdrawn, with a record of why kept elsewhere
 */
public record NumberSequence(String agencyMark, String kindMark, int year, Set<Integer> used, Set<Integer> voided) {
    /** Largest running number. */
    public static final int MAX = 99_999;

    public NumberSequence {
        used = Set.copyOf(used);
        voided = Set.copyOf(voided);
        if (agencyMark.isBlank() || year < 1000 || year > 9999) {
            throw new IllegalArgumentException(
                    "expected an agency mark and a four-digit year, found '" + agencyMark + "' and " + year);
        }
        for (int number : used) {
            if (number < 1 || number > MAX || voided.contains(number)) {
                throw new IllegalArgumentException(
                        "expected numbers 1 to " + MAX + ", each used or voided, found " + number);
            }
        }
    }

    /** A sequence in which nothing has been given. */
    public static NumberSequence begin(String agencyMark, String kindMark, int year) {
        return new NumberSequence(agencyMark, kindMark, year, Set.of(), Set.of());
    }

    /**
     * The sequence that the given documents and voided numbers show; numbers of other words or years are passed over.
     */
    public static NumberSequence of(
            String agencyMark, String kindMark, int year, List<DocumentNumber> used, List<DocumentNumber> voided) {
        var begin = begin(agencyMark, kindMark, year);
        return new NumberSequence(agencyMark, kindMark, year, begin.own(used), begin.own(voided));
    }

    private Set<Integer> own(List<DocumentNumber> numbers) {
        var own = new TreeSet<Integer>();
        for (var number : numbers) {
            boolean isOurs = number.word().equals(agencyMark + kindMark)
                    && number.year() == year
                    && number.sequence().matches("\\d{1,5}");
            if (isOurs) {
                own.add(Integer.parseInt(number.sequence()));
            }
        }
        return own;
    }

    /**
     * The next number: the lowest that is neither used nor voided, so that no gap stays.
     *
     * @throws IllegalStateException when the year's numbers are used up
     */
    public DocumentNumber next() {
        int number = 1;
        while (used.contains(number) || voided.contains(number)) {
            number++;
        }
        if (number > MAX) {
            throw new IllegalStateException("expected a free number up to " + MAX + ", found none");
        }
        return number(number);
    }

    /** Numbers below the highest one given that are neither used nor voided. */
    public List<DocumentNumber> gaps() {
        NavigableSet<Integer> given = new TreeSet<>(used);
        given.addAll(voided);
        var gaps = new ArrayList<DocumentNumber>();
        for (int number = 1; !given.isEmpty() && number < given.last(); number++) {
            if (!given.contains(number)) {
                gaps.add(number(number));
            }
        }
        return gaps;
    }

    /** The sequence after a document has taken the number. */
    public NumberSequence using(DocumentNumber number) {
        var more = new TreeSet<>(used);
        more.addAll(own(List.of(number)));
        return new NumberSequence(agencyMark, kindMark, year, more, voided);
    }

    /** The sequence after the number was withdrawn. */
    public NumberSequence voiding(DocumentNumber number) {
        var own = own(List.of(number));
        var left = new TreeSet<>(used);
        left.removeAll(own);
        var more = new TreeSet<>(voided);
        more.addAll(own);
        return new NumberSequence(agencyMark, kindMark, year, left, more);
    }

    private DocumentNumber number(int number) {
        return new DocumentNumber(agencyMark + kindMark, year, String.valueOf(number));
    }
}
