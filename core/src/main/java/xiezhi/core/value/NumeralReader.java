package xiezhi.core.value;

import java.util.OptionalLong;

/** Reads one numeral with places, from left to right: digits, 十百千, and sections closed by 万 and 亿. One use per text. */
final class NumeralReader {
    private static final int NONE = -1;
    private static final int ABOVE_THOUSAND = 10_000;
    private static final long WAN = 10_000L;
    private static final long YI = 100_000_000L;

    private final String text;
    private long yi;
    private long wan;
    private long section;
    /** Digit read and not yet placed. */
    private long pending = NONE;
    /** Figures in {@link #pending}, 0 when it is a Chinese digit. */
    private int figures;
    /** Last place named in this section; places only descend. */
    private int place = ABOVE_THOUSAND;
    /** A zero stands before the next digit: a digit without a place is then a unit digit. */
    private boolean hasZero;

    private boolean isBroken;

    NumeralReader(String text) {
        this.text = text;
    }

    OptionalLong read() {
        for (int at = 0; at < text.length() && !isBroken; at++) {
            accept(text.charAt(at));
        }
        isBroken |= hasZero && pending == NONE;
        closeSection();
        return isBroken ? OptionalLong.empty() : OptionalLong.of(yi + wan + section);
    }

    private void accept(char character) {
        int digit = ChineseNumber.digit(character);
        if (digit >= 0) {
            digit(digit, character >= '0' && character <= '9');
            return;
        }
        switch (character) {
            case '十', '拾' -> place(10);
            case '百', '佰', '陌' -> place(100);
            case '千', '仟', '阡' -> place(1000);
            case '廿', '卄' -> tens(2);
            case '卅' -> tens(3);
            case '卌' -> tens(4);
            case '万', '萬' -> closeWan();
            case '亿', '億' -> closeYi();
            default -> isBroken = true;
        }
    }

    private void digit(int digit, boolean isFigure) {
        if (isFigure && figures > 0 && figures < 8) {
            pending = pending * 10 + digit;
            figures++;
        } else if (pending != NONE) {
            isBroken = true;
        } else if (digit == 0 && !isFigure) {
            hasZero = true;
        } else {
            pending = digit;
            figures = isFigure ? 1 : 0;
        }
    }

    private void place(int unit) {
        // only ten may lack its one (十五, 拾万); printed forms fill empty places with zero (零仟)
        long digit = pending != NONE ? pending : hasZero ? 0 : unit == 10 ? 1 : NONE;
        isBroken |= unit >= place || digit < 0 || figures > 1;
        section += digit * unit;
        place = unit;
        clearDigit();
    }

    private void tens(int digit) {
        isBroken |= pending != NONE;
        pending = digit;
        place(10);
    }

    private void closeWan() {
        closeSection();
        isBroken |= wan > 0 || section == 0;
        wan = section * WAN;
        openSection();
    }

    private void closeYi() {
        closeSection();
        isBroken |= yi > 0 || wan + section == 0;
        yi = (wan + section) * YI;
        wan = 0;
        openSection();
    }

    private void closeSection() {
        if (pending != NONE) {
            boolean isFirst = yi + wan + section == 0 && place == ABOVE_THOUSAND;
            isBroken |= !(isFirst || hasZero || place == 10 || (place == ABOVE_THOUSAND && figures == 4));
            section += pending;
        }
        clearDigit();
    }

    private void openSection() {
        section = 0;
        place = ABOVE_THOUSAND;
    }

    private void clearDigit() {
        pending = NONE;
        figures = 0;
        hasZero = false;
    }
}
