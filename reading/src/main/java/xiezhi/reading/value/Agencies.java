package xiezhi.reading.value;

import java.util.List;
import java.util.Optional;
import xiezhi.reading.text.NormalText;

/** Names of agencies, governments and courts. */
public final class Agencies {
    private Agencies() {}

    /** All names of agencies, governments and courts. */
    public static List<Found<String>> all(NormalText text, int from, int until) {
        return List.of();
    }

    /** As {@link #all} for the whole text. */
    public static List<Found<String>> all(NormalText text) {
        return all(text, 0, text.length());
    }

    /** The first of {@link #all}. */
    public static Optional<Found<String>> first(NormalText text, int from, int until) {
        return all(text, from, until).stream().findFirst();
    }

    /** Ecological-environment bureaus, their branches and enforcement teams. */
    public static List<Found<String>> environmentAgencies(NormalText text, int from, int until) {
        return List.of();
    }

    /** People's governments. */
    public static List<Found<String>> governments(NormalText text, int from, int until) {
        return List.of();
    }

    /** People's courts. */
    public static List<Found<String>> courts(NormalText text, int from, int until) {
        return List.of();
    }
}
