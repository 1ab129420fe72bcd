package xiezhi.server.monitoring.receiver;

import java.time.LocalDateTime;
import xiezhi.hj212.message.Edition;
import xiezhi.store.monitoring.DeviceProtocol;
import xiezhi.store.monitoring.ReadingKind;

/** What a data logger calls a period. From the edition of 2017 on it is the beginning; loggers of 2005 name the end, unless the register says otherwise. */
@FunctionalInterface
interface PeriodLabels {
    /** As is usual in the edition of a packet. */
    PeriodLabels USUAL = (mn, edition) -> new Label(edition == Edition.OF_2005, DeviceProtocol.USUAL_PART_MINUTES);

    /** Second of a period that is named by its last one. */
    int LAST_SECOND = 59;

    /**
     * A convention.
     *
     * @param isEnd whether a time is the end of its period
     * @param partMinutes minutes of a period of minute data
     */
    record Label(boolean isEnd, int partMinutes) {
        /** The beginning of the period a packet calls so. */
        LocalDateTime begin(ReadingKind kind, LocalDateTime named) {
            if (!isEnd || kind == ReadingKind.REAL_TIME) {
                return named;
            }
            var end = named.getSecond() == LAST_SECOND ? named.plusSeconds(1) : named;
            return switch (kind) {
                case REAL_TIME -> named;
                case MINUTE -> end.minusMinutes(partMinutes);
                case HOUR -> end.minusHours(1);
                case DAY -> end.minusDays(1);
            };
        }
    }

    /** The convention of a logger, by its number and the edition of its packet. */
    Label of(String mn, Edition edition);
}
