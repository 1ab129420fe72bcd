package xiezhi.server.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.DocketId;
import xiezhi.extract.Extracted;
import xiezhi.extract.TextExtractor;
import xiezhi.sample.InventedCase;
import xiezhi.sample.province.Province;
import xiezhi.sample.province.ProvinceCase;
import xiezhi.server.ServerSetting;
import xiezhi.server.docket.FileText;
import xiezhi.server.docket.FileTexts;

/** The papers of the cases of the invented province: kept nowhere, written when somebody opens one. */
@Component
class DemoTexts implements FileTexts {
    private final TextExtractor extractor = new TextExtractor();
    private final ServerSetting setting;
    private final DemoStart start;
    private final Clock clock;
    private Optional<Papers> papers = Optional.empty();

    DemoTexts(ServerSetting setting, DemoStart start, Clock clock) {
        this.setting = setting;
        this.start = start;
        this.clock = clock;
    }

    private record Papers(Province province, Map<String, ProvinceCase> cases) {
        Optional<String> text(String docket, String file) {
            return Optional.ofNullable(cases.get(docket)).flatMap(told -> {
                InventedCase pattern = province.patterns().get(told.pattern());
                return Optional.ofNullable(pattern.texts().get(file))
                        .filter(words ->
                                !told.recast().day(pattern.paper(file).madeOn()).isAfter(told.until()))
                        .map(told.recast()::text);
            });
        }
    }

    @Override
    public Optional<FileText> text(DocketId docket, String file) {
        if (!setting.isDemo() || !docket.value().startsWith(Province.CASE_PREFIX)) {
            return Optional.empty();
        }
        return papers().text(docket.value(), file)
                .map(words -> extractor.extract(file, words.getBytes(StandardCharsets.UTF_8)))
                .filter(Extracted.class::isInstance)
                .map(extraction -> FileText.of(((Extracted) extraction).text()));
    }

    private synchronized Papers papers() {
        var known = papers.orElseGet(() -> {
            var province = Province.of(DemoProvince.SEED, start.day(LocalDate.now(clock)));
            return new Papers(
                    province,
                    province.cases().stream().collect(Collectors.toMap(ProvinceCase::docket, Function.identity())));
        });
        papers = Optional.of(known);
        return known;
    }
}
