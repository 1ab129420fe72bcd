package xiezhi.core.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money in whole fen (one hundredth of a yuan), never negative.
 *
 * <p>{@code Yuan.read("贰拾万零伍佰元整")}, {@code read("200,500元")} and {@code read("20.05万元")} are all equal to
 * {@code ofYuan(200_500)}.
 *
 * @param fen whole fen, 0 to 10^18
 */
public record Yuan(long fen) implements Comparable<Yuan> {
    private static final long FEN_IN_YUAN = 100;
    static final long MAX_FEN = 1_000_000_000_000_000_000L;

    public Yuan {
        if (fen < 0 || fen > MAX_FEN) {
            throw new IllegalArgumentException("expected 0 to 10^18 fen, found " + fen);
        }
    }

    public static Yuan ofYuan(long yuan) {
        return new Yuan(Math.multiplyExact(yuan, FEN_IN_YUAN));
    }

    /** The amount the whole text writes, in figures or in Chinese; empty when it is no amount or no whole fen. */
    public static Optional<Yuan> read(String text) {
        return AmountReader.figures(text).or(() -> AmountReader.chinese(text));
    }

    /** The amount in figures only: 200,500.00元, ¥545元, 20.5万元. */
    public static Optional<Yuan> readFigures(String text) {
        return AmountReader.figures(text);
    }

    /** The amount in Chinese numerals only, capital or small: 伍佰肆拾伍元整, 二十万元. */
    public static Optional<Yuan> readChinese(String text) {
        return AmountReader.chinese(text);
    }

    public Yuan plus(Yuan other) {
        return new Yuan(Math.addExact(fen, other.fen));
    }

    public Yuan times(long factor) {
        return new Yuan(Math.multiplyExact(fen, factor));
    }

    /** Figures as in a document: 200500元, 545.50元. */
    public String figures() {
        boolean isWhole = fen % FEN_IN_YUAN == 0;
        return (isWhole
                        ? Long.toString(fen / FEN_IN_YUAN)
                        : BigDecimal.valueOf(fen, 2).toPlainString()) + "元";
    }

    /** Chinese capitals as on a decision: 贰拾万零伍佰元整, 壹佰元零伍分. */
    public String capitals() {
        long yuan = fen / FEN_IN_YUAN;
        int jiao = (int) (fen / 10 % 10);
        int cent = (int) (fen % 10);
        StringBuilder text = new StringBuilder();
        if (yuan > 0 || fen == 0) {
            text.append(ChineseNumber.capitals(yuan)).append('元');
        }
        if (jiao > 0) {
            text.append(ChineseNumber.capitals(jiao)).append('角');
        } else if (cent > 0 && yuan > 0) {
            text.append('零');
        }
        return cent > 0
                ? text.append(ChineseNumber.capitals(cent)).append('分').toString()
                : text.append('整').toString();
    }

    @Override
    public int compareTo(Yuan other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return figures();
    }
}
