package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.MONITORING_REPORT;
import static xiezhi.core.document.KnownKind.SAMPLING_RECORD;

import java.util.List;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;

/** The code of the outlet sampled against that of the report, when each names exactly one and samples of one day belong to one report. */
final class OutletComparison {

    private OutletComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        List<Document> samplings = bundle.own(SAMPLING_RECORD);
        List<Document> reports = bundle.own(MONITORING_REPORT);
        if (samplings.size() != 1 || reports.size() != 1) {
            return Stream.empty();
        }
        Document sampling = samplings.getFirst();
        Document report = reports.getFirst();
        boolean areSure = sampling.visit().outlet().sure().isPresent()
                && report.visit().outlet().sure().isPresent();
        return areSure
                        && !sampling.visit()
                                .outlet()
                                .sure()
                                .equals(report.visit().outlet().sure())
                ? Stream.of(Saying.words(sampling, sampling.visit().outlet())
                        .against(Saying.words(report, report.visit().outlet()), Aspect.OUTLET, "采样点位与报告的点位不一致"))
                : Stream.empty();
    }
}
