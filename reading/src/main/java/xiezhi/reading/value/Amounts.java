package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/**
 * Sums of money in figures and Chinese numerals, with what they are. Two forms of one sum are one value:
 * 贰拾万元整（¥200,000.00元）. Limits (十万元以上一百万元以下, 不超过3万元) and prices (500元/吨) are not sums.
 *
 * <p>Unsure are sums whose two forms differ, letters in place of digits, odd grouping or decimals, and 约, 近, 余.
 */
public final class Amounts {
    private static final String LABEL = "(?:大写|小写|人民币|即|计|：|:|¥)";
    /** Between the two forms of one sum. */
    private static final Pattern TWO_FORMS = Pattern.compile("[）)]?(?:[（(]" + LABEL + "*+|，?[（(]?(?:大写|小写)[）)]?" + LABEL
            + "*+|[\\t ]+[（(]?" + LABEL + "*+[）)]?" + LABEL + "*+[\\t ]?|/|[（(]?(?:大写|小写)[）)]?[：:]?|)");

    private static final int MAX_BETWEEN = 12;

    private Amounts() {}

    /** All sums. */
    public static List<Found<Amount>> all(NormalText text, int from, int until) {
        String words = text.toString();
        List<Sum> sums = Sum.all(words, from, until);
        List<Found<Amount>> amounts = new ArrayList<>();
        int next = 0;
        while (next < sums.size()) {
            int first = next++;
            while (next < sums.size() && isSameSum(words, sums.get(next - 1), sums.get(next))) {
                next++;
            }
            amounts.add(amount(text, sums.subList(first, next), until));
        }
        return List.copyOf(amounts);
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<Amount>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<Amount>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** The sums of one role. */
    public static List<Found<Amount>> all(NormalText text, int from, int until, AmountRole role) {
        return all(text, from, until).stream()
                .filter(found -> found.value().role() == role)
                .toList();
    }

    private static boolean isSameSum(String words, Sum left, Sum right) {
        int gap = right.from() - left.until();
        return left.isChinese() != right.isChinese()
                && gap > 0
                && gap <= MAX_BETWEEN
                && TWO_FORMS
                        .matcher(words.substring(left.until(), right.from()))
                        .matches();
    }

    private static Found<Amount> amount(NormalText text, List<Sum> forms, int limit) {
        Optional<Long> capitals = fen(forms, true);
        Optional<Long> figures = fen(forms, false);
        long fen = capitals.or(() -> figures).orElseThrow();
        boolean isSure = forms.stream().allMatch(form -> form.isSure() && form.fen() == fen);
        int from = forms.getFirst().from();
        int end = forms.getLast().until();
        boolean isBracketed =
                text.words(from, end).lastIndexOf('（') > text.words(from, end).lastIndexOf('）');
        int until = isBracketed && end < limit && text.charAt(end) == '）' ? end + 1 : end;
        return new Found<>(
                new Amount(fen, capitals, figures, AmountRoles.role(text, from, until)), isSure, from, until);
    }

    private static Optional<Long> fen(List<Sum> forms, boolean isChinese) {
        return forms.stream()
                .filter(form -> form.isChinese() == isChinese)
                .map(Sum::fen)
                .findFirst();
    }
}
