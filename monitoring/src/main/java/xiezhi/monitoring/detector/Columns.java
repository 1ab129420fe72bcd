package xiezhi.monitoring.detector;

import java.util.List;
import java.util.function.ToDoubleFunction;
import xiezhi.monitoring.series.OutletHour;
import xiezhi.monitoring.series.Reading;

/** Series of a factor out of hours, by time. */
final class Columns {
    private Columns() {}

    /** Compared values of hours that count. */
    static double[] compared(List<OutletHour> hours, String factor) {
        return of(hours, hour -> hour.compared(factor));
    }

    /** Whatever numbers of hours there are. */
    static double[] of(List<OutletHour> hours, ToDoubleFunction<OutletHour> number) {
        return hours.stream()
                .mapToDouble(number)
                .filter(each -> !Double.isNaN(each))
                .toArray();
    }

    /** Valid parts of hours that are not exempt. */
    static List<Reading> parts(List<OutletHour> hours, String factor) {
        return hours.stream()
                .filter(hour -> !hour.isExempt())
                .flatMap(hour -> hour.factor(factor).stream())
                .flatMap(hour -> hour.parts().stream())
                .filter(Reading::isValid)
                .toList();
    }

    /** Means of parts. */
    static double[] averages(List<Reading> parts) {
        return parts.stream().mapToDouble(part -> part.measured().average()).toArray();
    }

    /** Whether the outlet ran in the hour as far as its flow tells; true where there is no flow. */
    static boolean isRunning(OutletHour hour, double leastShare) {
        var share = hour.flowShare();
        return Double.isNaN(share) || share > leastShare;
    }
}
