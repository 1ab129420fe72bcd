package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hours from minutes and days from hours, as annex D of HJ 212-2017 and HJ 75/76 reckon them. Only valid parts go into the numbers. An average of none has no numbers.
 *
 * <p>For what is kept and may be shown as evidence: in decimals, so that a number is what it would be on paper, with least, greatest and amounts. Detectors reckon the same means in binary numbers, {@link xiezhi.monitoring.series.Aggregation}; a test holds both against each other.
 *
 * <p>Exhaust gas: an hour needs so many valid minutes, a day so many valid hours; how many is in the law folder. Means are plain. Water: one abnormal part makes the period abnormal; the mean is weighed by the volume of water when that of every valid part is known, and the amount in kg is the sum of volume times concentration.
 */
public final class DecimalAveraging {
    private static final int MINUTES = 60;
    private static final int HOURS = 24;
    private static final BigDecimal LITRES = BigDecimal.valueOf(1000);
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private DecimalAveraging() {}

    /** Hour of exhaust gas from the parts of it that were sent, each a number of minutes; valid with so many minutes. */
    public static Average gasHour(List<AveragePart> minutes, int needed) {
        return plain(minutes, needed, MINUTES);
    }

    /** Day of exhaust gas from its hours; valid with so many. */
    public static Average gasDay(List<AveragePart> hours, int needed) {
        return plain(hours, needed, HOURS);
    }

    /** Hour of water from the parts of it that were sent, each a number of minutes. */
    public static Average waterHour(List<AveragePart> minutes) {
        return weighed(minutes, MINUTES);
    }

    /** Day of water from its hours. */
    public static Average waterDay(List<AveragePart> hours) {
        return weighed(hours, HOURS);
    }

    private static Average plain(List<AveragePart> parts, int needed, int whole) {
        List<AveragePart> valid = parts.stream().filter(AveragePart::isValid).toList();
        int span = valid.stream().mapToInt(AveragePart::span).sum();
        ReadingValues values = new ReadingValues(
                mean(valid, ReadingValues::avg),
                least(valid),
                greatest(valid),
                sum(valid, ReadingValues::total),
                mean(valid, ReadingValues::converted),
                span >= needed ? "N" : "D");
        return new Average(values, span, whole);
    }

    private static Average weighed(List<AveragePart> parts, int whole) {
        List<AveragePart> valid = parts.stream().filter(AveragePart::isValid).toList();
        int span = valid.stream().mapToInt(AveragePart::span).sum();
        boolean isNormal = !valid.isEmpty() && valid.size() == parts.size();
        Optional<BigDecimal> volume = volume(valid);
        Optional<BigDecimal> mass = volume.map(known -> valid.stream()
                .map(part ->
                        part.volume().orElseThrow().multiply(part.values().avg().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(LITRES, DIGITS));
        Optional<BigDecimal> weighed = volume.filter(known -> known.signum() > 0)
                .flatMap(known ->
                        mass.map(kilograms -> kilograms.multiply(LITRES).divide(known, DIGITS)));
        ReadingValues values = new ReadingValues(
                weighed.or(() -> mean(valid, ReadingValues::avg)),
                least(valid),
                greatest(valid),
                mass.or(() -> sum(valid, ReadingValues::total)),
                mean(valid, ReadingValues::converted),
                isNormal ? "N" : "D");
        return new Average(values, span, whole);
    }

    private static Optional<BigDecimal> volume(List<AveragePart> valid) {
        return valid.isEmpty() || valid.stream().anyMatch(part -> part.volume().isEmpty())
                ? Optional.empty()
                : valid.stream().map(part -> part.volume().orElseThrow()).reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> mean(
            List<AveragePart> valid, Function<ReadingValues, Optional<BigDecimal>> number) {
        List<BigDecimal> known = valid.stream()
                .flatMap(part -> number.apply(part.values()).stream())
                .toList();
        return known.stream().reduce(BigDecimal::add).map(sum -> sum.divide(BigDecimal.valueOf(known.size()), DIGITS));
    }

    private static Optional<BigDecimal> sum(
            List<AveragePart> valid, Function<ReadingValues, Optional<BigDecimal>> number) {
        return valid.stream()
                .flatMap(part -> number.apply(part.values()).stream())
                .reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> least(List<AveragePart> valid) {
        return valid.stream()
                .flatMap(part -> part.values().min().or(part.values()::avg).stream())
                .reduce(BigDecimal::min);
    }

    private static Optional<BigDecimal> greatest(List<AveragePart> valid) {
        return valid.stream()
                .flatMap(part -> part.values().max().or(part.values()::avg).stream())
                .reduce(BigDecimal::max);
    }
}
