package xiezhi.monitoring.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One hour of one factor.
 *
 * @param parts by time, marked ones included
 * @param stated the hour as the sender computed it
 * @param mean own mean of the valid parts; NaN without any
 * @param converted own mean of the converted valid parts; NaN without any
 * @param validMinutes of the parts
 * @param isEnough whether there are as many valid minutes as an hour needs
 */
public record FactorHour(
        String factor,
        List<Reading> parts,
        Optional<Reading> stated,
        double mean,
        double converted,
        int validMinutes,
        boolean isEnough) {
    public FactorHour {
        parts = List.copyOf(parts);
    }

    /**
     * Computes means from readings of that factor and hour. Of several of the same period the last one counts: a sender
     * that sends a period again corrects it.
     *
     * @param readings in the order they came
     * @param neededMinutes valid minutes an hour needs, by the law folder
     */
    public static FactorHour of(String factor, List<Reading> readings, int neededMinutes) {
        Map<Span, Reading> latest = new LinkedHashMap<>();
        readings.forEach(each -> latest.put(each.span(), each));
        var parts = latest.values().stream()
                .filter(each -> each.span().grain() == Grain.PART)
                .sorted(Comparator.comparing(Reading::at))
                .toList();
        var stated = latest.values().stream()
                .filter(each -> each.span().grain() == Grain.HOUR)
                .findFirst();
        var validMinutes = Aggregation.validMinutes(parts);
        return new FactorHour(
                factor,
                parts,
                stated,
                Aggregation.mean(parts, part -> part.measured().average()),
                Aggregation.mean(parts, part -> part.measured().converted()),
                validMinutes,
                validMinutes >= neededMinutes);
    }

    /** All it was made of. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>(parts);
        stated.ifPresent(readings::add);
        return readings;
    }

    /** Own mean, converted where the sender converts. */
    public double ownCompared() {
        return Double.isNaN(converted) ? mean : converted;
    }

    /** What is compared with a limit: the stated hour if valid, else the own mean of enough valid minutes, else NaN. */
    public double compared() {
        if (stated.isPresent()) {
            return stated.get().isValid() ? stated.get().compared() : Double.NaN;
        }
        return isEnough ? ownCompared() : Double.NaN;
    }

    /** Whether the hour counts. */
    public boolean isValid() {
        return !Double.isNaN(compared());
    }

    /** References of the raw packets. */
    public List<String> evidence() {
        List<String> refs = new ArrayList<>();
        stated.ifPresent(each -> refs.add(each.transit().evidence()));
        parts.forEach(each -> refs.add(each.transit().evidence()));
        return List.copyOf(refs);
    }
}
