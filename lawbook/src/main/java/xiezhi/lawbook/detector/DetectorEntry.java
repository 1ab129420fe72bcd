package xiezhi.lawbook.detector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.monitoring.detector.DetectorRule;

/**
 * One file of {@code law/detectors/}.
 *
 * @param cites articles the file names
 * @param versions its rule by days, oldest first
 */
public record DetectorEntry(String id, String path, List<Citation> cites, List<Version> versions) {
    public DetectorEntry {
        cites = List.copyOf(cites);
        versions = List.copyOf(versions);
    }

    /** The rule of some days. */
    public record Version(InForce inForce, DetectorRule rule) {}

    /** The rule of a day; empty before the first. */
    public Optional<DetectorRule> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.inForce().contains(day))
                .map(Version::rule)
                .findFirst();
    }
}
