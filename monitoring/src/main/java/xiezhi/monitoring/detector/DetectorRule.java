package xiezhi.monitoring.detector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the law folder says of a detector on a day.
 *
 * @param id D01 to D31
 * @param cause id of the cause it points to; detections of one cause are not independent
 * @param score added to an episode by each detection
 * @param words what is said to people
 * @param suppressedBy kinds of declared marks under which it is silent, as {@code stop}
 * @param parameters by id, in written order
 */
public record DetectorRule(
        String id,
        String zh,
        String cause,
        Strength strength,
        double score,
        Words words,
        List<String> suppressedBy,
        Map<String, Parameter> parameters) {
    public DetectorRule {
        suppressedBy = List.copyOf(suppressedBy);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * What is said to people.
     *
     * @param definition what it looks for
     * @param guard which innocent causes are ruled out, and how
     * @param firstCheck what to check first on site
     */
    public record Words(
            String definition, String window, String evidence, String guard, String firstCheck, LegalUse legalUse) {}

    /** The figure of a parameter; asking for one that is not there is a mistake of the program. */
    public double number(String parameter) {
        var found = parameters.get(parameter);
        if (found == null) {
            throw new IllegalArgumentException(
                    "expected a parameter of " + id + " among " + parameters.keySet() + ", found " + parameter);
        }
        return found.value();
    }

    /** The same as a whole number. */
    public int count(String parameter) {
        return (int) Math.round(number(parameter));
    }
}
