package xiezhi.sample.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * What kind of case it is: everything decided before names, days and amounts.
 *
 * @param procedure procedure
 * @param regime law before or after the Code, or crossing it
 * @param violation id of the violation
 * @param party kind of party
 * @param features further features by flag name, for example {@code defence}, {@code hearing-held}, {@code court}
 */
public record Shape(Procedure procedure, Regime regime, String violation, Party.Kind party, Set<String> features) {
    /** Procedure of the case. */
    public enum Procedure {
        /** Ordinary penalty. */
        ORDINARY("ordinary"),
        /** No penalty. */
        NO_PENALTY("no-penalty"),
        /** Fine counted daily after an ordinary penalty. */
        DAILY("daily"),
        /** Sealing or seizure beside an ordinary penalty. */
        SEIZURE("seizure"),
        /** Penalty on the spot. */
        SPOT("spot"),
        /** Ordinary penalty and transfer for detention. */
        DETENTION("detention"),
        /** Transfer as a suspected crime. */
        CRIMINAL("criminal");

        private final String flag;

        Procedure(String flag) {
            this.flag = flag;
        }

        /** Flag of templates and defects. */
        public String flag() {
            return flag;
        }
    }

    /** Law on both sides of 15 August 2026. */
    public enum Regime {
        /** Act and decision before the Code. */
        OLD("old"),
        /** Act before, decision after. */
        CROSSING("crossing"),
        /** Act and decision after. */
        CODE("code");

        private final String flag;

        Regime(String flag) {
            this.flag = flag;
        }

        /** Flag of templates and defects. */
        public String flag() {
            return flag;
        }
    }

    /** Copies the features. */
    public Shape {
        features = Set.copyOf(features);
    }

    /** The same kind of case with one more feature. */
    public Shape with(String feature) {
        Set<String> more = new TreeSet<>(features);
        more.add(feature);
        return new Shape(procedure, regime, violation, party, more);
    }

    /** Whether the case has the feature. */
    public boolean has(String feature) {
        return features.contains(feature);
    }
}
