package xiezhi.reading.value;

import java.util.Optional;

/**
 * A sum of money as printed in one form or in both.
 *
 * @param fen the sum, fen; when both forms are printed and differ, the capitals (the Found is then unsure)
 * @param capitalsFen the sum in Chinese numerals, fen
 * @param figuresFen the sum in figures, fen
 * @param role what the sum is
 */
public record Amount(long fen, Optional<Long> capitalsFen, Optional<Long> figuresFen, AmountRole role) {

    /** Both forms are printed and differ. */
    public boolean isContradictory() {
        return capitalsFen.isPresent() && figuresFen.isPresent() && !capitalsFen.equals(figuresFen);
    }
}
