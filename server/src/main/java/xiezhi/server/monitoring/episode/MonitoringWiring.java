package xiezhi.server.monitoring.episode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.lawbook.load.LawErrors;

/** Detectors of the law folder. */
@Configuration(proxyBeanMethods = false)
class MonitoringWiring {
    @Bean
    DetectorBook detectorBook(LawBook book) {
        var errors = new LawErrors();
        var detectors = DetectorBook.load(book.files(), book.statutes(), errors);
        errors.throwIfAny();
        return detectors;
    }
}
