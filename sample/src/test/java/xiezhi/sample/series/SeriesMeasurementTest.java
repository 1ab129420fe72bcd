package xiezhi.sample.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.monitoring.detector.Detectors;
import xiezhi.monitoring.episode.Episodes;
import xiezhi.monitoring.series.OutletKind;

/** Floors for a small run; docs/tasks has the figures of a large one. */
class SeriesMeasurementTest {
    private static final int DAYS = 14;
    private static final int OUTLETS = 4;
    private static final double LEAST_RECALL = 0.95;
    private static final DetectorBook BOOK = book();

    private static DetectorBook book() {
        var errors = new LawErrors();
        var files = LawFiles.find();
        var book = DetectorBook.load(files, StatuteBook.load(files, errors), errors);
        errors.throwIfAny();
        return book;
    }

    private static SeriesMeasurement measurement() {
        return new SeriesMeasurement(Detectors.of(BOOK.on(InventedSeries.START)), new Episodes(BOOK.episodes()));
    }

    @Test
    void findsAlmostAllPlantedFaultsAndOpensHardlyAnEpisodeOnCleanSeries() {
        var report = measurement().measure(OUTLETS, DAYS, 41, done -> {});

        var planted = report.faults().stream().mapToInt(row -> row.planted()).sum();
        var found = report.faults().stream().mapToInt(row -> row.found()).sum();
        assertThat(report.faults()).hasSize(SeriesFault.values().length);
        assertThat((double) found / planted).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(report.clean().leads()).isLessThanOrEqualTo(1);
    }

    @Test
    void sameSeedGivesTheSameSeriesAndTheSameDetections() {
        var detectors = Detectors.of(BOOK.on(InventedSeries.START));
        var one = InventedSeries.faulty(SeriesFault.LOW_FILL, OutletKind.COAL_BOILER, DAYS, 5);
        var other = InventedSeries.faulty(SeriesFault.LOW_FILL, OutletKind.COAL_BOILER, DAYS, 5);

        assertThat(one).isEqualTo(other);
        assertThat(SeriesRun.of(one.outlet(), one.events(), detectors).detections())
                .isNotEmpty()
                .isEqualTo(
                        SeriesRun.of(other.outlet(), other.events(), detectors).detections());
        assertThat(InventedSeries.faulty(SeriesFault.LOW_FILL, OutletKind.COAL_BOILER, DAYS, 6))
                .isNotEqualTo(one);
    }
}
